import type { Page } from "../content/page.ts";
import { oncePer } from "../problems/once-per.ts";
import type { PageNode } from "./build-page-tree.ts";
import { listNews } from "./list-news.ts";
import { type NavItem, pageItem } from "./nav-item.ts";

const placesOf = oncePer((section: PageNode) => new Map(listNews(section).map((piece, at) => [piece, at])));

/** What came before and after a piece of news of a section. */
export function newsBeside(page: Page, section: PageNode): Record<"previous" | "next", NavItem | null> {
  const news = listNews(section);
  const at = placesOf(section).get(page) ?? Number.NaN;
  const item = (piece: Page | undefined) => (piece ? pageItem(piece) : null);
  return { previous: item(news[at + 1]), next: item(news[at - 1]) };
}
