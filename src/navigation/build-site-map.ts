import { isFindable } from "../content/is-findable.ts";
import { nodeLabel, type PageNode, type PageTree } from "./build-page-tree.ts";
import { foreignGroup, foreignTitle, type NavItem } from "./nav-item.ts";

/** All pages of a language that may be found, in the order of the menus, those that menus leave out too. */
export function buildSiteMap({ root }: PageTree): NavItem[] {
  const below = root.children.flatMap(buildItems);
  const top = root.page && isFindable(root.page) ? [{ ...pageItem(root), items: [] }] : [];
  return [...top, ...below];
}

/** A page with those below it; a folder without a page that may be found heads them, and is nothing without them. */
function buildItems(node: PageNode): NavItem[] {
  const items = node.children.flatMap(buildItems);
  // What stands on it is in the list itself.
  if (node.page?.part) return items;
  if (node.page && isFindable(node.page)) return [{ ...pageItem(node), items }];
  if (items.length === 0) return [];
  return [{ ...pageItem(node), kind: "group", url: null, items, ...foreignGroup(items) }];
}

function pageItem(node: PageNode): NavItem {
  const { page, url } = node;
  const title = page?.title ?? nodeLabel(node);
  return { title, kind: "page", url, items: [], ...(page && foreignTitle(page)) };
}
