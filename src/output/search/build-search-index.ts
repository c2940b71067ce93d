import { isLanguagePage } from "../../content/build-language-page.ts";
import { type Content, dataOf } from "../../content/content.ts";
import { isFindable } from "../../content/is-findable.ts";
import type { Page } from "../../content/page.ts";
import { listSynonyms } from "../../content/parse-search.ts";
import { drawBlock } from "../../layouts/blocks/draw-block.ts";
import { noAssets } from "../../layouts/site-assets.ts";
import type { Entry } from "../../lists/list.ts";
import type { Body, FactsById } from "../../markdown/body.ts";
import { holdTogether } from "../../markdown/hold-together.ts";
import { joinPassages } from "../../markdown/join-passages.ts";
import { parseHtml } from "../../markdown/parse-html.ts";
import { readOutline } from "../../markdown/read-outline.ts";
import { isHidden, readPassages } from "../../markdown/read-passages.ts";
import type { Site } from "../../site/site.ts";
import type { IndexedPage, IndexedSection, SearchIndex } from "../../theme/search/search-index.ts";

/** What is known of the words of a site. */
export interface SearchSource extends Pick<Content, "pages" | "data" | "ownData" | "search"> {
  site: Site;
  /** By page id. */
  bodies: FactsById<"blocks" | "outline">;
  /** The Markdown texts in data, by their keys. */
  texts: ReadonlyMap<string, Body>;
}

// Promises are held against it before it is published.
const made = new WeakMap<Page[], Map<string, SearchIndex>>();

/** The words of all pages of one language that may be found, in the order of the pages; made once for the pages of a site. */
export function buildSearchIndex(code: string, source: SearchSource): SearchIndex {
  const known = made.get(source.pages) ?? new Map<string, SearchIndex>();
  made.set(source.pages, known);
  const index = known.get(code) ?? makeIndex(code, source);
  known.set(code, index);
  return index;
}

function makeIndex(code: string, source: SearchSource): SearchIndex {
  const pages = source.pages.filter(
    (page) => page.language.code === code && isFindable(page) && !page.part && !isLanguagePage(page),
  );
  const synonyms = listSynonyms(source.search, code);
  return { pages: pages.map((page) => indexPage(page, source)), ...(synonyms.length > 0 && { synonyms }) };
}

function indexPage(page: Page, { site, bodies, texts, ...content }: SearchSource): IndexedPage {
  const { settings, language, url, title } = page;
  const facts = bodies.get(page.id);
  const { blocks = [] } = facts ?? {};
  const draw = (n: number): string => {
    const block = blocks[n];
    if (!block) return "";
    const asWritten = (to: string) => to;
    const { settings } = language;
    const data = dataOf(content, language);
    const asShown = {
      site,
      address: asWritten,
      resolve: asWritten,
      lead: asWritten,
      describe: () => "",
      link: asWritten,
      ofPage: { picture: () => "", poster: () => null },
      pages: null,
      ofData: {
        resolve: asWritten,
        titleOf: () => null,
        describe: () => "",
        picture: () => "",
        // What marks stand for are addresses.
        markdown: ({ key }: Entry, field: string) =>
          texts.get(`${key} ${field}`)?.html.replace(/\0[a-z]\d+\0/g, "") ?? "",
      },
    };
    const { tree } = parseHtml(
      drawBlock(block, n + 1, { data, look: noAssets.look, settings, language, ...asShown }),
    );
    return ` ${joinPassages(readPassages(tree, isHidden))} `;
  };
  const fill = (text: string) =>
    holdTogether(
      text
        .replace(/\0b(\d+)\0/g, (_, n: string) => draw(Number(n)))
        .replace(/\s+/g, " ")
        .trim(),
      language.dir,
    );
  const [[, , text] = ["", "", ""], ...rest] = readOutline(facts).sections;
  const lead = settings.lead ?? settings.description ?? "";
  const sections: IndexedSection[] = [
    ["", "", fill(`${lead} ${text}`)],
    ...rest.map(([id, heading, words]): IndexedSection => [id, heading, fill(words)]),
  ];
  return [indexedAddress(url, site), title, sections];
}

/** The address of a page as seen from the index, which lies in a folder at the top of the site; opened from a disk, a folder has to name its page. */
export function indexedAddress(url: string, { relative }: Pick<Site, "relative">): string {
  return `..${encodeURI(url)}${relative ? "index.html" : ""}`;
}
