import { flattenItems } from "./flatten-items.ts";
import type { NavItem } from "./nav-item.ts";

/** The pages of a menu in reading order, for previous and next. */
export function buildSequence(items: NavItem[]): NavItem[] {
  return flattenItems(items).filter(({ kind }) => kind === "page");
}
