import type { NavItem } from "./nav-item.ts";

/** The items of a list and those below them, in reading order. */
export function flattenItems(items: NavItem[]): NavItem[] {
  const flat: NavItem[] = [];
  const walk = (list: NavItem[]): void => {
    for (const item of list) {
      flat.push(item);
      walk(item.items);
    }
  };
  walk(items);
  return flat;
}
