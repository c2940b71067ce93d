/** A link or heading of a menu. */
export interface MenuEntry {
  title: string;
  /** Full address, of this site under `siteOrigin`; `null` for a heading. */
  url: string | null;
  /** Titles of the entries above it, outermost first. */
  above: string[];
}

export interface Menu {
  /** What screen readers call it, e.g. `Main menu`. */
  name: string;
  /** `main`, `tree` (at the side) or `footer`. */
  kind: string;
  /** In the order of the page, nested ones after the entry that they belong to. */
  entries: MenuEntry[];
}

/** What a visitor, a search engine or a menu knows of a page that was built. */
export interface BuiltPage {
  /** Site path, e.g. `/en/about/`. */
  url: string;
  title: string;
  /** Tag of its language; empty where it has none. */
  language: string;
  /** The classes of its frame, which are the same for pages of one layout. */
  layout: string;
  description: string;
  /** Whether search engines may list it. */
  listed: boolean;
  /** The text of its main part, a string a block. */
  passages: string[];
  /** Full addresses of the links in its main part. */
  links: string[];
  /** A string a picture of its main part: address and description. */
  pictures: string[];
  /** Addresses outside the site that any part of the page links to. */
  outside: string[];
  menus: Menu[];
  /** What the whole site says above it, a string for each. */
  announcements: string[];
  /** Its main part as HTML, without the parts of names that stand for the content of a file. */
  markup: string;
}

export interface BuiltFile {
  size: number;
  sha256: string;
}

/** A folder that a build has written. */
export interface BuiltSite {
  /** By site path. */
  pages: Map<string, BuiltPage>;
  /** Old addresses that lead elsewhere, by site path: full address of the target. */
  forwards: Map<string, string>;
  /** By path below the folder. */
  files: Map<string, BuiltFile>;
}

/** Stands for the site in full addresses, whatever its true name. */
export const siteOrigin = "https://site.invalid";
