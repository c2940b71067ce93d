import type { Content } from "../content/content.ts";
import type { Body } from "../markdown/body.ts";
import type { Site } from "../site/site.ts";
import { collectAliases, collectDoors } from "./collect-redirect-rules.ts";
import { type CompiledRedirects, compileRedirects } from "./compile-redirects.ts";
import { buildKnownAddresses } from "./known-addresses.ts";
import type { Redirects } from "./redirects.ts";

const known = new WeakMap<Content, CompiledRedirects>();

/**
 * All redirects of a site (the file, aliases, doors) as one list, and everything that is wrong with them; found once for each
 * content that was read.
 */
export function buildSiteRedirects(
  site: Site,
  content: Content,
  bodies: Map<string, Body>,
  written: Redirects,
): CompiledRedirects {
  const compiled = known.get(content) ?? compile(site, content, bodies, written);
  known.set(content, compiled);
  return compiled;
}

function compile(
  site: Site,
  content: Content,
  bodies: Map<string, Body>,
  written: Redirects,
): CompiledRedirects {
  const aliases = collectAliases(content.pages);
  const { redirects, problems } = compileRedirects(
    [...aliases.rules, ...written.rules],
    collectDoors(site, content.pages),
    buildKnownAddresses(content, bodies),
  );
  return { redirects, problems: [...written.problems, ...aliases.problems, ...problems] };
}
