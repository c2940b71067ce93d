import { type Language, languageFolder } from "../site/languages.ts";
import type { Site } from "../site/site.ts";
import { languageLayout } from "./build-language-page.ts";
import type { Content } from "./content.ts";
import { createSlugger } from "./create-slugger.ts";
import { createOriginalFinder } from "./find-original.ts";
import type { Page } from "./page.ts";
import { noTranslations, type Translation } from "./translations.ts";

/** A language that has pages, and whether they lie in its folder; the first one's may lie at the top. */
interface Spoken {
  language: Language;
  folder: string;
}

/**
 * Ties the pages that are the same one in several languages, by the place of their files below their language's folder or by
 * `translationOf:`, and makes a page that shows the original where a language lacks one. Nothing stands in at an address that somebody
 * gave to something else. A language without any page is none yet.
 */
export function tieTranslations(
  { languages }: Pick<Site, "languages">,
  { pages, withheld, claimed }: Pick<Content, "pages" | "withheld" | "claimed">,
): Pick<Content, "fallbacks" | "translations"> {
  const codes = new Set(pages.map(({ language }) => language.code));
  if (codes.size < 2) return { fallbacks: [], translations: noTranslations };
  const inFolder = new Set<string>();
  for (const { language, place } of pages)
    if (!inFolder.has(language.code) && place.startsWith(languageFolder(language)))
      inFolder.add(language.code);
  const spoken = languages
    .filter(({ code }) => codes.has(code))
    .map(
      (language): Spoken => ({
        language,
        folder: inFolder.has(language.code) ? languageFolder(language) : "/",
      }),
    );
  const groups = groupPages(pages, withheld, spoken);
  const fallbacks = fillGroups(groups, pages, claimed, spoken);
  const lists = new Map<string, readonly Translation[]>();
  for (const group of groups.values()) {
    const list = group.flatMap((page, at) =>
      page ? { language: (spoken[at] as Spoken).language, page } : [],
    );
    for (const { page } of list) lists.set(page.id, list);
  }
  return { fallbacks, translations: { of: (page) => lists.get(page.id) ?? noTranslations.of(page) } };
}

/** A page in each of the languages of a site. */
type Group = (Page | undefined)[];

function groupPages(pages: Page[], withheld: Page[], spoken: Spoken[]): Map<string, Group> {
  const find = createOriginalFinder([...pages, ...withheld]);
  const places = new Map(spoken.map(({ language }, at) => [language.code, at]));
  const nameOf = (page: Page): string => {
    let tied = page;
    // Two pages may say of each other that they are its translation.
    for (let steps = 0; tied.settings.translationOf !== undefined && steps < spoken.length; steps++)
      tied = find(tied) ?? tied;
    return nameInLanguage(tied);
  };
  const groups = new Map<string, Group>();
  for (const page of pages) {
    if (page.layout === languageLayout) continue;
    const name = page.settings.translationOf === undefined ? nameInLanguage(page) : nameOf(page);
    const at = places.get(page.language.code) as number;
    const group = groups.get(name) ?? new Array(spoken.length);
    groups.set(name, group);
    // The page at the top of all languages is not that of the first one.
    if (!group[at] || !isInFolder(group[at])) group[at] = page;
  }
  return groups;
}

function isInFolder({ place, language }: Page): boolean {
  return place.startsWith(languageFolder(language));
}

/** The place of a page below the folder of its language, by which it is the same page in all of them. */
function nameInLanguage(page: Page): string {
  return page.place.slice(isInFolder(page) ? languageFolder(page.language).length : 1);
}

/** Puts the nearest page that there is into each empty place of the groups; returns those pages. */
function fillGroups(
  groups: Map<string, Group>,
  pages: Page[],
  claimed: Content["claimed"],
  spoken: Spoken[],
): Page[] {
  const places = new Map(spoken.map(({ language }, at) => [language.code, at]));
  const standIns = spoken.map(({ language }) => language.fallbacks.flatMap((code) => places.get(code) ?? []));
  const slugged = createSlugger(pages) ?? ((place: string) => place);
  const fallbacks: Page[] = [];
  let taken: Set<string> | null = null;
  let ids: Set<string> | null = null;
  for (const group of groups.values()) {
    for (let at = 0; at < spoken.length; at++) {
      if (group[at]) continue;
      const original = standIns[at]?.map((other) => group[other]).find((page) => page && !page.original);
      if (!original?.url.endsWith("/")) continue;
      taken ??= new Set([...claimed, ...pages.flatMap(listAddresses)].map((url) => url.toLowerCase()));
      ids ??= new Set(pages.map(({ id }) => id));
      const page = standIn(original, spoken[at] as Spoken, slugged);
      if (taken.has(page.url.toLowerCase()) || ids.has(page.id)) continue;
      group[at] = page;
      fallbacks.push(page);
    }
  }
  return fallbacks;
}

function listAddresses({ url, settings }: Page): string[] {
  return [url, ...(settings.aliases ?? [])];
}

/** The page that shows an original in another language, at the place that its translation would have. */
function standIn(original: Page, { language, folder }: Spoken, slugged: (place: string) => string): Page {
  const isOwn = isInFolder(original);
  const { length } = original.language.code;
  const rest = (path: string) => (isOwn ? path.slice(length + 1) : path);
  const below = folder === "/" ? "" : `${language.code}/`;
  const place = folder + nameInLanguage(original);
  const { aliases: _aliases, permalink: _permalink, slug: _slug, ...settings } = original.settings;
  return {
    ...original,
    original,
    language,
    id: below + rest(original.id),
    filePath: below + rest(original.filePath),
    place,
    url: slugged(place),
    settings,
  };
}
