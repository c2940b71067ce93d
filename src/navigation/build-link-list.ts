import type { NavItem } from "./nav-item.ts";
import { isOutside } from "./resolve-link.ts";

/** A flat list of links as `site.yaml` has them (main navigation, footer). */
export function buildLinkList(links: { title: string; link: string }[]): NavItem[] {
  return links.map(({ title, link }) => ({
    title,
    kind: isOutside(link) ? "outside" : "page",
    url: link,
    current: false,
    open: false,
    items: [],
  }));
}
