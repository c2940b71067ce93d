import { languageFolder } from "../site/languages.ts";
import type { Site } from "../site/site.ts";
import { type AbsentPage, asAbsent } from "./absent-page.ts";
import { isLanguagePage } from "./build-language-page.ts";
import { buildStandIn, type Spoken } from "./build-stand-in.ts";
import type { Content } from "./content.ts";
import { createSlugger } from "./create-slugger.ts";
import { createNamer, isInFolder } from "./name-in-language.ts";
import type { Page } from "./page.ts";
import { noTranslations, type Translation } from "./translations.ts";

/**
 * Ties the pages that are the same one in several languages, by the place of their files below their language's folder or by
 * `translationOf:`, and makes a page that shows the original where a language lacks one. Nothing stands in at an address that somebody
 * gave to something else. A language without any page is none yet.
 */
export function tieTranslations(
  { languages }: Pick<Site, "languages">,
  { pages, withheld, absent, claimed }: Pick<Content, "pages" | "withheld" | "absent" | "claimed">,
): Pick<Content, "fallbacks" | "translations"> {
  const there = [...pages, ...absent];
  const codes = new Set(there.map(({ language }) => language.code));
  if (codes.size < 2) return { fallbacks: [], translations: noTranslations };
  const inFolder = new Set<string>();
  for (const page of there)
    if (!inFolder.has(page.language.code) && isInFolder(page)) inFolder.add(page.language.code);
  const spoken = languages
    .filter(({ code }) => codes.has(code))
    .map(
      (language): Spoken => ({
        language,
        folder: inFolder.has(language.code) ? languageFolder(language) : "/",
      }),
    );
  const nameOf = createNamer([...pages, ...withheld], spoken.length);
  const groups = groupPages(pages, nameOf, spoken);
  // A draft has its address too, for the day on which it comes.
  const unshown = [...withheld.map(asAbsent), ...absent];
  const missed = new Map(unshown.map((page) => [`${page.language.code} ${nameOf(page)}`, page]));
  const fallbacks = fillGroups(groups, { pages, claimed, absent: unshown }, missed, spoken);
  const lists = new Map<string, readonly Translation[]>();
  for (const group of groups.values()) {
    const list = group.flatMap((page, at) =>
      page ? { language: (spoken[at] as Spoken).language, page } : [],
    );
    for (const { page } of list) lists.set(page.id, list);
  }
  return { fallbacks, translations: { of: (page) => lists.get(page.id) ?? noTranslations.of(page) } };
}

/** What the page for missing pages is named by in all languages; others without a slash are at an address that somebody gave them. */
const missingPage = "404.html";

/** A page in each of the languages of a site. */
type Group = (Page | undefined)[];

function groupPages(pages: Page[], nameOf: (page: Page) => string, spoken: Spoken[]): Map<string, Group> {
  const places = new Map(spoken.map(({ language }, at) => [language.code, at]));
  const groups = new Map<string, Group>();
  for (const page of pages) {
    if (isLanguagePage(page)) continue;
    const name = nameOf(page);
    const at = places.get(page.language.code) as number;
    const group = groups.get(name) ?? new Array(spoken.length);
    groups.set(name, group);
    // The page at the top of all languages is not that of the first one.
    if (!group[at] || !isInFolder(group[at])) group[at] = page;
  }
  return groups;
}

/** Puts the nearest page that there is into each empty place of the groups; returns those pages. `absent` are those that are not shown, `missed` the same ones by language and name. */
function fillGroups(
  groups: Map<string, Group>,
  { pages, claimed, absent }: Pick<Content, "pages" | "claimed" | "absent">,
  missed: Map<string, AbsentPage>,
  spoken: Spoken[],
): Page[] {
  const places = new Map(spoken.map(({ language }, at) => [language.code, at]));
  const standIns = spoken.map(({ language }) => language.fallbacks.flatMap((code) => places.get(code) ?? []));
  const slugged = createSlugger([...pages, ...absent]) ?? ((place: string) => place);
  const fallbacks: Page[] = [];
  // Parts of lists come behind the pages that have them.
  const ofList = new Map<string, Group>();
  const lists = new Set(pages.flatMap(({ part }) => part?.of ?? []));
  if (lists.size > 0)
    for (const group of groups.values())
      for (const page of group) if (page && lists.has(page.id)) ofList.set(page.id, group);
  let taken: Set<string> | null = null;
  let ids: Set<string> | null = null;
  for (const [name, group] of groups) {
    for (let at = 0; at < spoken.length; at++) {
      if (group[at]) continue;
      const original = standIns[at]?.map((other) => group[other]).find((page) => page && !page.original);
      // Where a page has a list of its own, it is divided by itself.
      if (original?.part && !ofList.get(original.part.of)?.[at]?.original) continue;
      if (!original || (!original.url.endsWith("/") && name !== missingPage)) continue;
      taken ??= new Set([...claimed, ...pages.flatMap(listAddresses)].map((url) => url.toLowerCase()));
      ids ??= new Set(pages.map(({ id }) => id));
      const own = spoken[at] as Spoken;
      const page = buildStandIn(original, own, slugged, missed.get(`${own.language.code} ${name}`));
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
