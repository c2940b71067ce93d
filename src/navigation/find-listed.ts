import type { PageNode } from "./build-page-tree.ts";

/** The address of the nearest page above a node that stands in a menu, whose places are by address; `null` where none does. */
export function findListed(node: PageNode, places: ReadonlyMap<string | null, number>): string | null {
  let above = node.parent;
  while (above && !places.has(above.url)) above = above.parent;
  return above?.url ?? null;
}
