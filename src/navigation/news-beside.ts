import type { Page } from "../content/page.ts";
import type { PageNode } from "./build-page-tree.ts";
import { listNews } from "./list-news.ts";
import { type NavItem, pageItem } from "./nav-item.ts";

const places = new WeakMap<PageNode, Map<Page, number>>();

/** What came before and after a piece of news of a section. */
export function newsBeside(page: Page, section: PageNode): Record<"previous" | "next", NavItem | null> {
  const news = listNews(section);
  const known = places.get(section) ?? new Map(news.map((piece, at) => [piece, at]));
  places.set(section, known);
  const at = known.get(page) ?? Number.NaN;
  const item = (piece: Page | undefined) => (piece ? pageItem(piece) : null);
  return { previous: item(news[at + 1]), next: item(news[at - 1]) };
}
