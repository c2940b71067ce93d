import { type Language, languageFolder } from "../site/languages.ts";
import { showPath } from "../site/show-path.ts";
import type { Site } from "../site/site.ts";
import type { Page } from "./page.ts";

/**
 * The pages that list all pages, one a language that has any, for readers without script: the search leads there. Where staff
 * wrote a page with that address, it takes the place of the one made here. None without the search.
 */
export function buildSiteMaps(site: Site, pages: Page[]): Page[] {
  const { settings, languages, inputDir, workingDir } = site;
  if (!settings.search) return [];
  const taken = new Set(pages.map(({ url }) => url.toLowerCase()));
  return languages
    .filter(({ code }) => pages.some(({ language }) => language.code === code))
    .map((language): Page => {
      const url = siteMapUrl(language, languages, pages);
      const id = `${url.slice(1, -1)}.md`;
      return {
        id,
        source: { path: showPath(`${inputDir}/${id}`, workingDir), text: "", digest: "", file: null },
        bodyStart: 0,
        language,
        original: null,
        filePath: url.slice(1, -1),
        place: url,
        url,
        title: language.words.siteMap,
        label: language.words.siteMap,
        layout: "site-map",
        order: null,
        sidenav: null,
        // Whoever searches the web should come to the pages themselves.
        settings: { lead: language.words.siteMapLead, hidden: true, noindex: true },
        fields: Object.fromEntries(settings.fields.map(({ name }) => [name, null])),
        draft: false,
        updated: null,
        spans: {},
      };
    })
    .filter(({ url }) => !taken.has(url));
}

/** The address of the page that lists the pages of a language. The first language may live without a folder of its own. */
export function siteMapUrl(language: Language, languages: Language[], pages: Page[]): string {
  const folder = languageFolder(language);
  const hasFolder = language !== languages[0] || pages.some(({ url }) => url.startsWith(folder));
  return hasFolder ? `${folder}site-map/` : "/site-map/";
}
