import type { NavItem } from "./nav-item.ts";

/** A copy of the items in which the first that leads to `url` is current, and those above it are open. */
export function markCurrent(items: NavItem[], url: string): NavItem[] {
  let found = false;
  const mark = (item: NavItem): NavItem => {
    const current = !found && item.kind === "page" && item.url === url;
    if (current) found = true;
    const foundBefore = found;
    const below = item.items.map(mark);
    return { ...item, current, open: !current && !foundBefore && found, items: below };
  };
  return items.map(mark);
}
