import type { Content } from "../content/content.ts";
import { makeUnwrittenPage } from "../content/make-unwritten-page.ts";
import type { Page } from "../content/page.ts";
import { tieTranslations } from "../content/tie-translations.ts";
import type { Site } from "../site/site.ts";
import { buildNavigation } from "./build-navigation.ts";
import { divideBlock, type ListBlock, mayBeDivided } from "./divide-block.ts";
import type { PartName } from "./divide-items.ts";

/**
 * The content with a page for each part of a list that is too long for its own page, the first such list of each. Where staff wrote
 * the page of a year, that takes its place. `blocksOf` gives the blocks of a page.
 */
export function addListParts(site: Site, content: Content, blocksOf: (page: Page) => ListBlock[]): Content {
  const written = content.pages.filter(({ part }) => !part);
  const listsOf = (page: Page) =>
    blocksOf(page)
      .filter(mayBeDivided)
      .map(({ name, words, options }) => ({ name, words, options }));
  const hosts = written.filter((page) => page.url.endsWith("/") && blocksOf(page).some(mayBeDivided));
  const hadParts = written.length < content.pages.length;
  if (hosts.length === 0 && !hadParts) return content;
  const whole = hadParts ? retie(site, content, written) : content;
  const choice = { ...buildNavigation(site, whole), today: site.today };
  const taken = new Set(written.map(({ url }) => url.toLowerCase()));
  const parts = hosts.flatMap((page) => {
    for (const block of listsOf(page)) {
      const [, ...further] = divideBlock(block, page, choice, whole);
      if (further.length > 0) return further.map((name) => makePart(name, block, page, whole, site));
    }
    return [];
  });
  // A page of staff may well be that of a year; at the address of a number it would hide what stands there, and is told.
  const free = parts.filter(({ url, part }) => !taken.has(url.toLowerCase()) || !isYear(part?.key));
  return free.length === 0 ? whole : retie(site, whole, [...written, ...free]);
}

function retie(site: Site, content: Content, pages: Page[]): Content {
  const changed = { ...content, pages };
  return { ...changed, ...tieTranslations(site, changed) };
}

function makePart(
  { key, year, number }: PartName,
  block: ListBlock,
  page: Page,
  { translations }: Content,
  site: Site,
): Page {
  const { language, place, url, settings } = page;
  const whole = year ? `${page.title} ${year}` : page.title;
  const title = number > 1 ? language.words.listPart({ title: whole, number }) : whole;
  const [first] = translations.of(page);
  // One that is tied by name to a page elsewhere is tied so in all its parts.
  const isTied = settings.translationOf !== undefined && first && first.page !== page;
  return makeUnwrittenPage(
    {
      id: idOf(page, key),
      place: `${place}${key}/`,
      url: `${url}${key}/`,
      language,
      title,
      label: key === year ? year : title,
      layout: "page",
      settings: {
        ...(settings.noindex && { noindex: true }),
        ...(isTied && { translationOf: idOf(first.page, key) }),
      },
      source: {
        path: page.source.path,
        text: `::: ${block.name} ${block.words}\n:::\n`,
        digest: "",
        file: null,
      },
      part: { of: page.id, key, block },
    },
    site,
  );
}

/** No file has this name, or its page would be taken for this one. */
function idOf({ place }: Page, key: string): string {
  return `${place.slice(1)}${key}.part.md`;
}

function isYear(key = ""): boolean {
  return /^\d{4}$/.test(key);
}
