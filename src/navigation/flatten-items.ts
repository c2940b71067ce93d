import type { NavItem } from "./nav-item.ts";

/** The items of a list and those below them, in reading order. */
export function flattenItems(items: NavItem[]): NavItem[] {
  return items.flatMap((item) => [item, ...flattenItems(item.items)]);
}
