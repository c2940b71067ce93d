import { feedPaths, hasFeed } from "../../content/list-feeds.ts";
import type { ListPart, Page } from "../../content/page.ts";
import { findTranslation } from "../../content/translations.ts";
import { escapeHtml } from "../../markdown/escape-html.ts";
import { dividePages } from "../../navigation/divide-pages.ts";
import { drawPageItems } from "./draw-page-items.ts";
import type { PagesContext } from "./pages-context.ts";
import { findList, showPart } from "./show-part.ts";

/** A list of pages as HTML: those that its block asks for, or the part of them that its page is made for, with the way to the other parts. */
export function drawPages(block: ListPart["block"], context: PagesContext): string {
  const { page, choice } = context;
  const list = findList(block, context);
  if (!list) return "";
  const { options } = list.block;
  const { items, links } = showPart(dividePages(list.block, list.host, choice), list, context);
  const pages = items.map(
    (one) => findTranslation(one, page.language.code, choice.index.translations) ?? one,
  );
  const shown = pages.length > 0 ? drawPageItems(pages, options, context) : "";
  return shown + links + drawFeed(list.host, options, context);
}

/** The way to the feed of a news section, below the whole list of it on its own page. */
function drawFeed(
  host: Page,
  options: Record<string, string>,
  { page, choice, address, language }: PagesContext,
): string {
  const isWhole = !["in", "where", "newest", "first", "related"].some((name) => options[name]);
  if (choice.index.origin === null || page.part || !isWhole || !hasFeed(host)) return "";
  const { atom } = feedPaths(host);
  return `<p class="list-feed"><a href="${escapeHtml(address(atom))}" type="application/atom+xml">${escapeHtml(language.words.newsFeed)}</a></p>\n`;
}
