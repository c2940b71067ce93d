import type { Page } from "../content/page.ts";
import type { SidenavEntry } from "../content/sidenav-entry-schema.ts";
import { foreignTitle, type NavItem } from "./nav-item.ts";
import type { PageIndex } from "./page-index.ts";
import { isOutside, resolveLink } from "./resolve-link.ts";

/**
 * The explicit sidenav of a page: a bare word is an id on the page, a path with a slash a page, anything else a URL. An entry
 * for a page that is not published today is left out, or only heads the entries below it.
 */
export function buildSidenav(entries: SidenavEntry[], page: Page, index: PageIndex): NavItem[] {
  return entries.flatMap((entry) => buildItem(entry, page, index));
}

function buildItem(
  { title, link, items: below = [] }: SidenavEntry,
  page: Page,
  index: PageIndex,
): NavItem[] {
  const isWithheld = link !== undefined && resolveLink(link, page, index).kind === "withheld";
  const target = link === undefined || isWithheld ? null : resolveEntry(link, page, index);
  const items = below.flatMap((item) => buildItem(item, page, index));
  if (isWithheld && items.length === 0) return [];
  const { kind, url } = target ?? { kind: "group", url: null };
  return [{ title, kind, url, items, ...foreignTitle(page) }];
}

/** What the link of a sidenav entry leads to; a missing page keeps its address, for the rules to report. */
export function resolveEntry(link: string, page: Page, index: PageIndex): Pick<NavItem, "kind" | "url"> {
  if (isOutside(link)) return { kind: "outside", url: link };
  const id = /^#?([^/]+)$/.exec(link)?.[1];
  if (id && !link.endsWith(".md")) return { kind: "anchor", url: `#${id}` };
  return { kind: "page", url: resolveLink(link, page, index).url };
}
