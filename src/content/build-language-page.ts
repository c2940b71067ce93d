import type { Site } from "../site/site.ts";
import { makeUnwrittenPage } from "./make-unwritten-page.ts";
import type { Page } from "./page.ts";

/** The layout of the page at the top of a site that names its languages. */
export const languageLayout = "languages";

/**
 * The page at `/` that offers the languages, where pages are in more than one: whoever comes there is not sent into any of them. None
 * where staff gave that address to something else.
 */
export function buildLanguagePage(site: Site, pages: Page[], claimed: string[]): Page[] {
  const codes = new Set(pages.map(({ language }) => language.code));
  const spoken = site.languages.filter(({ code }) => codes.has(code));
  const [language] = spoken;
  if (!language || spoken.length < 2 || pages.some(({ url }) => url === "/") || claimed.includes("/"))
    return [];
  const title = language.settings.title || spoken.map(({ name }) => name).join(" · ");
  return [makeUnwrittenPage({ url: "/", language, title, layout: languageLayout, settings: {} }, site)];
}
