import type { Token } from "markdown-it";
import { listPageTexts } from "../content/list-page-texts.ts";
import type { Page } from "../content/page.ts";
import { createMarkdown } from "../markdown/create-markdown.ts";
import { createRendering } from "../markdown/rendering.ts";
import { sumParts } from "../markdown/sum-parts.ts";
import type { TimelessSite } from "../site/site.ts";
import { cleanText } from "./fold-meaning.ts";
import { markAddress } from "./mark-address.ts";
import { settingsKey, type WrittenPart } from "./part.ts";
import { PartReader } from "./part-reader.ts";

// Where a setting takes an address, which is no word.
const address = /(?:^|\.)link$/;

/** The parts of a page in their order, as the Markdown reader reads them. One without words and marks is none. */
export function buildParts(page: Page, site: TimelessSite): WrittenPart[] {
  const rendering = createRendering(page, site);
  const tokens: Token[] = createMarkdown().parse(rendering.source, rendering);
  const reader = new PartReader(rendering);
  for (const [i, token] of tokens.entries()) reader.read(token, tokens[i - 1] ?? null);
  const sums = sumParts(rendering.facts.texts, rendering.facts.headings).split("\n");
  const parts = reader.parts.map((part, n) => ({ ...part, sum: sums[n] as string }));
  return [buildSettings(page), ...parts].filter(({ level, marked }) => level > 0 || marked !== "");
}

/** What visitors read of the settings, in an order of its own: that of their lines says nothing. */
function buildSettings(page: Page): WrittenPart {
  const texts = listPageTexts(page)
    .map(({ path, value }) => ({ name: path.join("."), value: cleanText(value) }))
    .filter(({ name }) => name !== "title" && name !== "label")
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const links = texts.filter(({ name }) => address.test(name)).map(({ value }) => value);
  const words = texts.filter(({ name }) => !address.test(name)).map(({ value }) => value);
  const label = page.label === page.title ? [] : [page.label];
  // What a value is changes without the words around it.
  const text = [page.words.title ?? page.title, ...label, ...words].map(cleanText).join("\n");
  return {
    key: settingsKey,
    level: 0,
    heading: "",
    start: 0,
    sum: "",
    text,
    marked: text + links.map((link) => markAddress("links", link)).join(""),
    counted: { links, images: [], ids: [] },
  };
}
