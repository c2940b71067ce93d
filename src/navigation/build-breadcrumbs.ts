import type { Page } from "../content/page.ts";
import type { PageNode, PageTree } from "./build-page-tree.ts";
import { type NavItem, pageItem } from "./nav-item.ts";

/** The pages above a page, from the top down, without the page itself: its title stands right below them. Pages beside each other share the list. */
export function buildBreadcrumbs(page: Page, tree: PageTree): NavItem[] {
  const above = tree.nodes.get(page.id)?.parent;
  return above ? trailTo(above) : [];
}

const trails = new WeakMap<PageNode, NavItem[]>();

function trailTo(node: PageNode): NavItem[] {
  const known = trails.get(node);
  if (known) return known;
  const above = node.parent ? trailTo(node.parent) : [];
  const { page } = node;
  const trail = page ? [...above, pageItem(page)] : above;
  trails.set(node, trail);
  return trail;
}
