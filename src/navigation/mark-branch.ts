import type { NavItem } from "./nav-item.ts";

/** A copy of a flat list in which the item whose page is nearest above `url` is open. */
export function markBranch(items: NavItem[], url: string): NavItem[] {
  let nearest: NavItem | null = null;
  for (const item of items) {
    if (item.kind !== "page" || !item.url || !url.startsWith(item.url)) continue;
    if (!nearest?.url || item.url.length > nearest.url.length) nearest = item;
  }
  return items.map((item) => ({ ...item, open: item === nearest }));
}
