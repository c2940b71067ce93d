import type { SourceText, Span } from "../problems/source-text.ts";
import type { Language } from "../site/languages.ts";
import type { ValueUses } from "../site/values/value.ts";
import type { FrontMatter } from "./page-schema.ts";
import type { SidenavEntry } from "./sidenav-entry-schema.ts";

/** The file of a page. */
export interface PageSource extends SourceText {
  /** Tells it from any other, e.g. its SHA-256; empty where nothing is kept of what is made of it. */
  digest: string;
  /** Its absolute path; `null` for a page that nobody wrote. */
  file: string | null;
}

/** Which part of a list a page shows that is too long for the page on which it stands: nobody wrote it. */
export interface ListPart {
  /** The id of the page on which the list stands. */
  of: string;
  /** Its name among the parts: the last steps of its address. */
  key: string;
  /** What the block says that draws the list. */
  block: { name: string; words: string; options: Record<string, string> };
}

/** A page as staff wrote it, validated. Only `src/content` makes one; later rooms need not check it again. */
export interface Page {
  /** Path below the input folder with `/`, e.g. `en/guide/first-steps.md`. */
  id: string;
  source: PageSource;
  /** The body in `source.text`, without front matter and without a leading `# title`. */
  bodyStart: number;
  language: Language;
  /** The page whose text it shows, where it is not translated yet: nobody wrote it, and `language` is that of its menus, words and address. */
  original: Page | null;
  /** Path of its file without the ending and without numbers that are places in menus. */
  filePath: string;
  /** Its place in the tree of folders, as a site path: its address, unless it has one of its own. */
  place: string;
  /** Site path without prefix, with slashes at both ends, or a path that ends in `.html`. */
  url: string;
  title: string;
  /** Title for menus. */
  label: string;
  layout: string;
  /** Place in menus: from `order:`, else from a number before the file name. */
  order: number | null;
  sidenav: SidenavEntry[] | null;
  /** The name of the side menu that it shares with others (`menus:` of site.yaml), as the page itself says. */
  menu: string | null;
  /** The other settings as validated; absent ones are absent. */
  settings: FrontMatter;
  /** Values of the settings that the site declared itself, by name; `null` where the page has none. */
  fields: Record<string, unknown>;
  draft: boolean;
  /** Day of the last change, `YYYY-MM-DD`, from git or front matter, never from the clock. */
  updated: string | null;
  /** The values that its settings and its title were made with. */
  values: ValueUses;
  /** Its settings that use values, by their paths, without these: what staff wrote there themselves. */
  words: Record<string, string>;
  /** Where each setting stands in the source, for problems that later rooms find; a text within another by its path: `action.link`. */
  spans: Record<string, { key: Span; value: Span }>;
  part?: ListPart;
}
