import type { Page } from "../content/page.ts";
import type { SidenavEntry } from "../content/sidenav-entry-schema.ts";
import type { Span } from "../problems/source-text.ts";

/** A link in the front matter of a page, with where it stands there. */
export interface FoundEntry {
  link: string;
  span: Span;
}

/** The entries of a page's explicit sidenav, or of its `links:`, that lead somewhere, nested ones too, in the order of the source. */
export function findEntries(page: Page, setting: "sidenav" | "links" = "sidenav"): FoundEntry[] {
  const written: SidenavEntry[] = (setting === "links" ? page.settings.links : page.sidenav) ?? [];
  if (written.length === 0) return [];
  const { text } = page.source;
  let at = page.spans[setting]?.value.start ?? 0;
  const found: FoundEntry[] = [];
  const visit = (entries: SidenavEntry[]): void => {
    for (const { link, items } of entries) {
      if (link !== undefined) {
        const start = Math.max(at, text.indexOf(link, at));
        at = start + link.length;
        found.push({ link, span: { start, end: at } });
      }
      visit(items ?? []);
    }
  };
  visit(written);
  return found;
}
