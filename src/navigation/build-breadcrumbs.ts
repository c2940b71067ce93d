import type { Page } from "../content/page.ts";
import { oncePer } from "../problems/once-per.ts";
import type { PageNode, PageTree } from "./build-page-tree.ts";
import { type NavItem, pageItem } from "./nav-item.ts";

/** The pages above a page, from the top down, without the page itself: its title stands right below them. Pages beside each other share the list. */
export function buildBreadcrumbs(page: Page, tree: PageTree): NavItem[] {
  const above = tree.nodes.get(page.id)?.parent;
  return above ? trailTo(above) : [];
}

const trailTo = oncePer(({ page, parent }: PageNode): NavItem[] => {
  const above = parent ? trailTo(parent) : [];
  return page ? [...above, pageItem(page)] : above;
});
