import type { Page } from "../content/page.ts";
import type { PageNode, PageTree } from "./build-page-tree.ts";
import { foreignTitle, type NavItem } from "./nav-item.ts";

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
  const { page, url } = node;
  const trail = page
    ? [...above, { title: page.label, kind: "page" as const, url, items: [], ...foreignTitle(page) }]
    : above;
  trails.set(node, trail);
  return trail;
}
