import type { Page } from "../content/page.ts";
import { oncePer } from "../problems/once-per.ts";
import type { PageNode } from "./build-page-tree.ts";

/** The nearest node, itself included, whose page says that what lies below it is news. */
export function findNewsSection(node: PageNode): PageNode | null {
  let at: PageNode | null = node;
  while (at && !at.page?.settings.feed) at = at.parent;
  return at;
}

/** Whether a page is a piece of news: dated, and in a section of news. Those stand in lists and feeds instead of menus. */
export function isNews(node: PageNode): boolean {
  return (
    node.page?.settings.date !== undefined && node.parent !== null && findNewsSection(node.parent) !== null
  );
}

/** The dated pages below a node, the newest first; found once. */
export const listNews = oncePer((section: PageNode): Page[] => listBelow(section).sort(compareDays));

function listBelow({ children }: PageNode): Page[] {
  return children.flatMap((node) => {
    const own = node.page?.settings.date !== undefined && !node.page.settings.hidden ? [node.page] : [];
    return [...own, ...listBelow(node)];
  });
}

/** The newest first, those without a day last. */
export function compareDays(a: Page, b: Page): number {
  const [one, other] = [a.settings.date ?? "", b.settings.date ?? ""];
  return one === other ? 0 : one < other ? 1 : -1;
}
