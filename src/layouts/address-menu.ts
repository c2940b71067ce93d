import type { Menu } from "../navigation/menu.ts";
import type { NavItem } from "../navigation/nav-item.ts";
import type { Site } from "../site/site.ts";

/** A list with the addresses that stand in `href`, and its entries by those that they are copies of. */
interface Addressed {
  items: NavItem[];
  copies: Map<NavItem, NavItem>;
}

const known = new WeakMap<NavItem[], Addressed>();

/** A menu with addresses as the page at `from` needs them. All pages share the list, unless their addresses are relative. */
export function addressMenu(menu: Menu, site: Site, from: string): Menu {
  const { items, current, open } = menu;
  if (items.length === 0) return menu;
  const addressed = (!site.relative && known.get(items)) || addressItems(items, site, from);
  if (!site.relative) known.set(items, addressed);
  const copyOf = (item: NavItem) => addressed.copies.get(item) as NavItem;
  return { items: addressed.items, current: current && copyOf(current), open: open.map(copyOf) };
}

function addressItems(items: NavItem[], site: Site, from: string): Addressed {
  const copies = new Map<NavItem, NavItem>();
  const copy = (item: NavItem): NavItem => {
    const url = item.url && site.address(item.url, from);
    const made = { ...item, url, items: item.items.map(copy) };
    copies.set(item, made);
    return made;
  };
  return { items: items.map(copy), copies };
}
