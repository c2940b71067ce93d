import type { NavItem } from "./nav-item.ts";

/** The pages of a menu in reading order, for previous and next. */
export function buildSequence(items: NavItem[]): NavItem[] {
  return items.flatMap((item) => [...(item.kind === "page" ? [item] : []), ...buildSequence(item.items)]);
}
