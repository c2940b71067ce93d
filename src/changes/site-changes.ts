import type { MenuChange } from "./compare-menus.ts";
import type { PageChange } from "./compare-pages.ts";

export interface NamedPage {
  title: string;
  url: string;
}

/** A link that leaves the site, new since the other build. */
export interface OutsideLink {
  url: string;
  host: string;
  /** Whether the site did not link to this website at all. */
  isNewHost: boolean;
  /** Titles of the pages that have it. */
  pages: string[];
}

export interface FileChange {
  path: string;
  kind: "new" | "changed" | "gone";
  size: number;
}

/** What is different between two builds of a site. */
export interface SiteChanges {
  added: NamedPage[];
  /** `leadsTo` is where the old address leads now; `null` where it leads nowhere. */
  gone: (NamedPage & { leadsTo: string | null })[];
  changed: PageChange[];
  menus: MenuChange[];
  /** What the whole site says that it did not, and what it no longer does. */
  announcements: { text: string; kind: "new" | "gone" }[];
  outside: OutsideLink[];
  /** Files that people download. */
  documents: FileChange[];
  /** Which of `styles`, `scripts` and `fonts` differ. */
  look: string[];
  bytes: { old: number; now: number };
}
