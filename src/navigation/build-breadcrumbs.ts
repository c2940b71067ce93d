import type { Page } from "../content/page.ts";
import type { PageTree } from "./build-page-tree.ts";
import type { NavItem } from "./nav-item.ts";

/** The pages above a page, from the top down, without the page itself: its title stands right below them. */
export function buildBreadcrumbs(page: Page, tree: PageTree): NavItem[] {
  const trail: NavItem[] = [];
  for (let node = tree.nodes.get(page.id)?.parent; node; node = node.parent) {
    if (!node.page) continue;
    trail.unshift({ title: node.page.label, kind: "page", url: node.url, items: [] });
  }
  return trail;
}
