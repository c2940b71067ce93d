import { type Language, languageFolder } from "../site/languages.ts";
import type { Site } from "../site/site.ts";
import { makeUnwrittenPage } from "./make-unwritten-page.ts";
import type { Page } from "./page.ts";

/**
 * The pages that list all pages, one a language that has any, for readers without script: the search leads there. Where staff
 * wrote a page with that address, it takes the place of the one made here. None without the search.
 */
export function buildSiteMaps(site: Site, pages: Page[]): Page[] {
  const { settings, languages } = site;
  if (!settings.search) return [];
  const taken = new Set(pages.map(({ url }) => url.toLowerCase()));
  return languages
    .filter(({ code }) => pages.some(({ language }) => language.code === code))
    .map((language) => {
      const { siteMap, siteMapLead } = language.words;
      const url = siteMapUrl(language, languages, pages);
      // Whoever searches the web should come to the pages themselves.
      const said = { lead: siteMapLead, noindex: true };
      return makeUnwrittenPage({ url, language, title: siteMap, layout: "site-map", settings: said }, site);
    })
    .filter(({ url }) => !taken.has(url));
}

/** The address of the page that lists the pages of a language. The first language may live without a folder of its own. */
export function siteMapUrl(language: Language, languages: Language[], pages: Page[]): string {
  const folder = languageFolder(language);
  const hasFolder = language !== languages[0] || pages.some(({ url }) => url.startsWith(folder));
  return hasFolder ? `${folder}site-map/` : "/site-map/";
}
