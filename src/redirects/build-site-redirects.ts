import { type Content, listShown } from "../content/content.ts";
import type { FactsById } from "../markdown/body.ts";
import { listMadeFiles } from "../navigation/list-made-files.ts";
import { oncePer } from "../problems/once-per.ts";
import { cutSlashes } from "../site/paths.ts";
import type { Site } from "../site/site.ts";
import { collectAliases, collectDoors } from "./collect-redirect-rules.ts";
import { type CompiledRedirects, compileRedirects } from "./compile-redirects.ts";
import { buildKnownAddresses, type KnownAddresses } from "./known-addresses.ts";
import { normaliseAddress, splitTarget } from "./redirect-address.ts";
import type { Redirects } from "./redirects.ts";

/** What the redirects of a site follow from. */
interface RedirectFacts {
  site: Site;
  content: Content;
  bodies: FactsById<"outline">;
  /** What `redirects.yaml` says. */
  redirects: Redirects;
  /** Files of the assets that lie at the top of the site. */
  icons: string[];
}

/**
 * All redirects of a site (the file, aliases, doors) as one list, and everything that is wrong with them; found once for each
 * content that was read.
 */
export const buildSiteRedirects = oncePer(compile, ({ content }) => content);

function compile({ site, content, bodies, redirects: written, icons }: RedirectFacts): CompiledRedirects {
  const aliases = collectAliases({ ...content, pages: listShown(content) });
  const hasAddress = site.settings.url !== null;
  const files = listMadeFiles(content, hasAddress).map(({ path }) => path.slice(1));
  const made = [...icons, "robots.txt", ...(hasAddress ? ["sitemap.xml"] : []), ...files];
  const known = buildKnownAddresses(content, bodies, made);
  const compiled = compileRedirects(
    [...aliases.rules, ...written.rules.map((rule) => ({ ...rule, to: cutOrigin(rule.to, site, known) }))],
    collectDoors(site, listShown(content)),
    known,
  );
  return { ...compiled, problems: [...written.problems, ...aliases.problems, ...compiled.problems] };
}

/** An address with the name of the site itself before it is one of its paths, or a page of the larger one that it is a part of. */
function cutOrigin(
  to: string | null,
  { settings: { url, sharedAddress } }: Pick<Site, "settings">,
  { byAddress }: KnownAddresses,
): string | null {
  const origin = url && `${cutSlashes(url)}/`;
  if (!origin || !to?.toLowerCase().startsWith(origin.toLowerCase())) return to;
  const path = to.slice(origin.length - 1);
  return sharedAddress && !byAddress.has(normaliseAddress(splitTarget(path).path)) ? to : path;
}
