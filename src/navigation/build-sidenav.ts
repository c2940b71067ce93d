import type { Page } from "../content/page.ts";
import type { SidenavEntry } from "../content/page-schema.ts";
import { markCurrent } from "./mark-current.ts";
import type { NavItem } from "./nav-item.ts";
import type { PageIndex } from "./page-index.ts";
import { isOutside, resolveLink } from "./resolve-link.ts";

/** The explicit sidenav of a page: a bare word is an id on the page, a path with a slash a page, anything else a URL. */
export function buildSidenav(entries: SidenavEntry[], page: Page, index: PageIndex): NavItem[] {
  return markCurrent(
    entries.map((entry) => buildItem(entry, page, index)),
    page.url,
  );
}

function buildItem(entry: SidenavEntry, page: Page, index: PageIndex): NavItem {
  const target = entry.link === undefined ? null : resolveEntry(entry.link, page, index);
  return {
    title: entry.title,
    kind: target?.kind ?? "group",
    url: target?.url ?? null,
    current: false,
    open: false,
    items: (entry.items ?? []).map((item) => buildItem(item, page, index)),
  };
}

/** What the link of a sidenav entry leads to; a missing page keeps its address, for the rules to report. */
export function resolveEntry(link: string, page: Page, index: PageIndex): Pick<NavItem, "kind" | "url"> {
  if (isOutside(link)) return { kind: "outside", url: link };
  const id = /^#?([^/]+)$/.exec(link)?.[1];
  if (id && !link.endsWith(".md")) return { kind: "anchor", url: `#${id}` };
  return { kind: "page", url: resolveLink(link, page, index).url };
}
