import type { Page } from "../content/page.ts";
import { escapeHtml } from "../markdown/escape-html.ts";
import type { Site } from "../site/site.ts";
import type { OutputFile } from "./output-file.ts";
import { outputPath } from "./output-path.ts";

/** An address that leads to another. */
export interface Redirect {
  from: string;
  to: string;
}

/** The redirects of a site: `/` and the language folders lead to the home page where they have none of their own, aliases to their page. */
export function buildRedirects(site: Site, pages: Page[]): Redirect[] {
  const taken = new Set(pages.map((page) => page.url));
  const home = site.settings.home ?? pages.find((page) => page.url.endsWith("/"))?.url;
  const doors = ["/", ...site.languages.map((language) => `/${language.code}/`)];
  const redirects: Redirect[] = [];
  for (const from of doors) {
    const inLanguage = pages.find((page) => page.url.startsWith(from) && page.url.endsWith("/"));
    const to = home?.startsWith(from) ? home : inLanguage?.url;
    if (to !== undefined && !taken.has(from)) redirects.push({ from, to });
  }
  for (const page of pages) {
    for (const from of page.settings.aliases ?? []) redirects.push({ from, to: page.url });
  }
  return redirects;
}

/** A page that forwards to another at once, with a visible link, for hosts that know no redirects. */
export function buildForwardingPage({ from, to }: Redirect, site: Site): OutputFile {
  const language = site.languages.find(({ code }) => to.startsWith(`/${code}/`)) ?? site.languages[0];
  const address = escapeHtml(site.address(to, from));
  const canonical = site.settings.url
    ? `<link rel="canonical" href="${escapeHtml(new URL(to, site.settings.url).href)}">`
    : "";
  const words = escapeHtml(language?.words.redirecting ?? "");
  const content = `<!doctype html>
<html lang="${language?.code}" dir="${language?.dir}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="0; url=${address}">
<meta name="robots" content="noindex">
${canonical}
<title>${words}</title>
<p><a href="${address}">${words}</a></p>
</html>
`;
  return { path: outputPath(from), content };
}
