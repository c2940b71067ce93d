import type { Site } from "../site/site.ts";
import { makeUnwrittenPage } from "./make-unwritten-page.ts";
import type { Page } from "./page.ts";

const layout = "languages";

/** Whether a page is the one at the top of a site that offers its languages, and belongs to none of them. Staff may write it themselves. */
export function isLanguagePage(page: Pick<Page, "url" | "layout">): boolean {
  return page.url === "/" && page.layout === layout;
}

/**
 * The page at `/` that offers the languages, where pages are in more than one: whoever comes there is not sent into any of them. None
 * where staff gave that address to something else, or a larger site has it.
 */
export function buildLanguagePage(site: Site, pages: Page[], claimed: string[]): Page[] {
  const codes = new Set(pages.map(({ language }) => language.code));
  const spoken = site.languages.filter(({ code }) => codes.has(code));
  const [language] = spoken;
  if (
    site.settings.sharedAddress ||
    !language ||
    spoken.length < 2 ||
    pages.some(({ url }) => url === "/") ||
    claimed.includes("/")
  )
    return [];
  const title = language.settings.title || spoken.map(({ name }) => name).join(" · ");
  return [makeUnwrittenPage({ url: "/", language, title, layout, settings: {} }, site)];
}
