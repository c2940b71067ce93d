import { escapeHtml } from "../../markdown/escape-html.ts";
import { isSitePath } from "../../site/address.ts";
import type { Language } from "../../site/languages.ts";
import { cutSlashes } from "../../site/paths.ts";
import type { Site } from "../../site/site.ts";
import { forwardScript } from "./forward-script.ts";

/** A page that forwards to another at once, with a visible link, for hosts that know no redirects. `to` begins with the site's base, `findTitle` tells the title of the page at an address. */
export function buildForwardingPage(
  from: string,
  to: string,
  site: Site,
  findTitle: (address: string) => string | null,
): string {
  const inSite = isSitePath(to);
  const base = site.address("/", "/");
  const path = inSite && base.startsWith("/") ? `/${to.slice(base.length)}` : to;
  const language =
    site.languages.find(({ code }) => path.startsWith(`/${code}/`)) ?? (site.languages[0] as Language);
  const address = escapeHtml(inSite ? site.address(path, from) : to);
  const origin = site.settings.url;
  const canonical = (inSite ? origin && new URL(path.slice(1), `${cutSlashes(origin)}/`).href : to)?.replace(
    /#.*$/s,
    "",
  );
  const title = findTitle(path.replace(/[?#].*$/s, "")) ?? to;
  const words = escapeHtml(language.words.redirecting({ title }));
  return `<!doctype html>
<html lang="${language.code}" dir="${language.dir}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="0; url=${address}">
${site.mode === "preview-address" ? '<meta name="robots" content="noindex">\n' : ""}${canonical ? `<link rel="canonical" href="${escapeHtml(canonical)}">\n` : ""}<title>${words}</title>
<p><a href="${address}">${words}</a></p>
<script src="${escapeHtml(site.address(`/${forwardScript.path}`, from))}"></script>
</html>
`;
}
