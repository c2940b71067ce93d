import type { NavItem } from "./nav-item.ts";
import type { PageIndex } from "./page-index.ts";
import { isOutside } from "./resolve-link.ts";

/** A flat list of links as `site.yaml` has them (main navigation, footer), without those to pages that are not published today. */
export function buildLinkList(
  links: { title: string; link: string }[],
  { withheld }: Pick<PageIndex, "withheld">,
): NavItem[] {
  return links
    .filter(({ link }) => !withheld.has(link.replace(/#.*$/s, "")))
    .map(({ title, link }) => ({
      title,
      kind: isOutside(link) ? "outside" : "page",
      url: link,
      items: [],
    }));
}
