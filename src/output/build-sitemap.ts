import { isFindable } from "../content/is-findable.ts";
import type { Page } from "../content/page.ts";
import { escapeHtml } from "../markdown/escape-html.ts";
import type { Site } from "../site/site.ts";
import type { OutputFile } from "./output-file.ts";

/** The sitemap (sitemaps.org protocol 0.9) of all pages that search engines may list; none for a preview, and none without `url:` in site.yaml. */
export function buildSitemap(site: Site, pages: Page[]): OutputFile | null {
  const origin = site.settings.url?.replace(/\/+$/, "");
  if (origin === undefined || site.mode !== "build") return null;
  const entries = pages
    .filter(isFindable)
    .sort((a, b) => (a.url < b.url ? -1 : 1))
    .map(({ url, updated }) => {
      const lastmod = updated === null ? "" : `<lastmod>${updated}</lastmod>`;
      return `  <url><loc>${escapeHtml(origin + encodeURI(url))}</loc>${lastmod}</url>\n`;
    });
  const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
  const content = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${namespace}">\n${entries.join("")}</urlset>\n`;
  return { path: "sitemap.xml", content };
}
