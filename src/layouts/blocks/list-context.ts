import type { Entry, List } from "../../lists/list.ts";
import type { BlockFact } from "../../markdown/body.ts";
import type { FieldSetting } from "../../site/field-schema.ts";
import type { Language } from "../../site/languages.ts";
import type { Picture, Shown } from "../draw-picture.ts";

/** What the entries of a list are drawn with. */
export interface ListContext {
  fields: readonly FieldSetting[];
  /** The whole list, of which some entries may be drawn. */
  list: List;
  /** That of the text around the list. */
  language: Language;
  /** `YYYY-MM-DD` in the time zone of the site. */
  today: string;
  timezone: string;
  /** What its block says, by the names of the options. */
  options: BlockFact["options"];
  /** Its number among the drawn blocks of the page, from 1. */
  number: number;
  /** The address of a site path, as the page needs it. */
  address: (to: string) => string;
  /** The address of what a link in data leads to; `null` for a page that is not published today. */
  resolve: (href: string) => string | null;
  /** The title of the page that an address in data leads to; `null` where it is none. */
  titleOf: (href: string) => string | null;
  /** Type and size of a file of the site; empty for all else. */
  describe: (href: string) => string;
  /** A picture of data as HTML, in the sizes that there are of it. */
  picture: (picture: Picture, shown?: Shown) => string;
  /** The HTML of a field of the type `markdown`, by its entry and its name; empty where it has none. */
  markdown: (entry: Entry, field: string) => string;
  /** What of a list that is too long for one page stands on this one, and the ways to the rest as HTML. */
  cut: (entries: Entry[]) => { items: Entry[]; links: string };
}
