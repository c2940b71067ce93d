import type { Page } from "../content/page.ts";
import type { PageTree } from "./build-page-tree.ts";

/** The side menu that a page names, or the nearest page above it. */
export function findMenuName(page: Page, tree: PageTree): string | null {
  for (let node = tree.nodes.get(page.id); node; node = node.parent ?? undefined)
    if (node.page?.menu) return node.page.menu;
  return page.menu;
}
