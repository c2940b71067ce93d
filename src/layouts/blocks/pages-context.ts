import type { Page } from "../../content/page.ts";
import type { PageChoice } from "../../navigation/choose-pages.ts";
import type { FieldSetting } from "../../site/field-schema.ts";
import type { Language } from "../../site/languages.ts";
import type { Picture } from "../draw-picture.ts";

/** What a list of pages is drawn with. */
export interface PagesContext {
  /** The page on which it stands, as its reader has it. */
  page: Page;
  choice: PageChoice;
  /** That of the text around the list. */
  language: Language;
  /** The site's own fields of pages. */
  fields: readonly FieldSetting[];
  address: (to: string) => string;
  /** A picture that a page names, as HTML. */
  picture: (picture: Picture, page: Page) => string;
}
