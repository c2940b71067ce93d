import { oncePer } from "../problems/once-per.ts";
import type { NavItem } from "./nav-item.ts";

/** A list of links as one page shows it: the list, which other pages share, and the page's place in it. */
export interface Menu {
  items: NavItem[];
  /** The entry of the page itself, at any depth. */
  current: NavItem | null;
  /** The entries that the page is under, from the top down. */
  open: NavItem[];
}

/** A list in which no page has a place. */
export function unmarkedMenu(items: NavItem[]): Menu {
  return { items, current: null, open: [] };
}

/** A list as the page at `url` shows it: the first entry that leads there is current. */
export function menuAt(items: NavItem[], url: string): Menu {
  if (items.length === 0) return unmarkedMenu(items);
  const known = indexTrails(items);
  const trail = known.get(url);
  return trail ? { items, current: trail.at(-1) ?? null, open: trail.slice(0, -1) } : unmarkedMenu(items);
}

/** A list as a page shows it that has no place in it itself: the entry that leads to `url` is open, and those above it. */
export function menuBelow(items: NavItem[], url: string): Menu {
  const { current, open } = menuAt(items, url);
  return { items, current: null, open: current ? [...open, current] : open };
}

/** A list in which the entry whose page is nearest above `url` is open, and those that it is under. */
export function branchMenuAt(items: NavItem[], url: string): Menu {
  let nearest = 0;
  let open: NavItem[] = [];
  const walk = (list: NavItem[], above: NavItem[]): void => {
    for (const item of list) {
      const place = item.branch ?? item.url;
      if (item.kind === "page" && place !== null && place.length > nearest && url.startsWith(place)) {
        nearest = place.length;
        open = [...above, item];
      }
      if (item.items.length > 0) walk(item.items, [...above, item]);
    }
  };
  walk(items, []);
  return { items, current: null, open };
}

/** The way down to the first entry for each page, by its address. */
const indexTrails = oncePer((items: NavItem[]): Map<string, NavItem[]> => {
  const found = new Map<string, NavItem[]>();
  const walk = (list: NavItem[], above: NavItem[]): void => {
    for (const item of list) {
      const trail = [...above, item];
      if (item.kind === "page" && item.url !== null && !found.has(item.url)) found.set(item.url, trail);
      walk(item.items, trail);
    }
  };
  walk(items, []);
  return found;
});
