import type { List } from "../lists/list.ts";
import type { Problem } from "../problems/problem.ts";
import type { SourceText } from "../problems/source-text.ts";
import type { Language } from "../site/languages.ts";
import type { WrittenFile } from "../site/site.ts";
import type { AbsentPage } from "./absent-page.ts";
import type { DataText } from "./data-text.ts";
import type { FilePlace } from "./find-places.ts";
import type { Form } from "./form-schema.ts";
import type { Page } from "./page.ts";
import type { SearchFile } from "./parse-search.ts";
import type { Resource } from "./resources-schema.ts";
import type { Translations } from "./translations.ts";

/** A file of the input folder. */
export interface FoundFile {
  /** Path below the input folder with `/`. */
  id: string;
  absolutePath: string;
}

/** The file of a page, with its place among the others. */
export interface FoundPage extends FoundFile {
  place: FilePlace;
}

/** A file beside the pages that may be published: image, PDF, audio … */
export interface ContentFile extends FoundFile {
  /** Bytes. */
  size: number;
}

/** A list or table of values from `data/*.yaml`. */
interface DataFile {
  source: SourceText;
  value: unknown;
  /** Its entries, without those that do not fit what the site or their kind says that they hold; `null` for what is no list. */
  list: List | null;
}

/** A form of `data/forms/*.yaml`. */
interface FormFile {
  source: SourceText;
  form: Form;
}

/** A text that pages share, in Markdown, with the code of the language that it is written in. */
interface SharedText {
  source: SourceText;
  language: string;
}

/** What `data/` holds. `null` stands for a file that is there and has a fault. */
export interface Data {
  /** By file name without ending. */
  lists: Map<string, DataFile>;
  resources: Resource[] | null;
  /** By file name without ending. */
  forms: Map<string, FormFile | null>;
  /** The texts that pages share, by file name without ending; those of `data/texts/` alone. */
  texts?: Map<string, SharedText>;
}

/** What `data/` holds for the pages of a language. */
export function dataOf(content: Pick<Content, "data" | "ownData">, { code }: Pick<Language, "code">): Data {
  return content.ownData.get(code) ?? content.data;
}

/** All that was read from the input folder. What could not become a page is missing from `pages` and named in `problems`. */
export interface Content {
  /** What staff wrote, the pages that list all of a language, and the one that offers the languages. */
  pages: Page[];
  /** Pages that show an original where a language lacks its translation. They are laid out, linked and in menus like all others, but nobody checks them again. */
  fallbacks: Page[];
  translations: Translations;
  /** Pages that can't be shown because of a mistake. */
  absent: AbsentPage[];
  /** Drafts and pages outside their dates: they exist, but not for visitors. Empty in the preview. */
  withheld: Page[];
  /**
   * The address by the id of each file that could not become a page: `problems` says why, so that links to them need not be reported
   * too.
   */
  unreadable: Map<string, string>;
  files: ContentFile[];
  /** Files of `public/`, which are published as they are at the top of the site; their ids are the paths there. */
  public: ContentFile[];
  /** What the languages that have no data of their own show. */
  data: Data;
  /** What the others do, by their code; see `dataOf`. */
  ownData: Map<string, Data>;
  /** What the search has to find. */
  search: SearchFile[];
  /** The names of values that data uses. */
  usedValues: ReadonlySet<string>;
  /** The Markdown texts in data. */
  dataTexts: DataText[];
  /** Those that are read once more, with the values of another language. */
  dataTextsAgain: DataText[];
  /** Addresses at which something else is than a page: redirects and files. */
  claimed: string[];
  /** Settings of the site and data, for the rules on what staff write. */
  written: WrittenFile[];
  problems: Problem[];
}

/** The content as layouts read it. */
export type ShownContent = Omit<Content, "dataTexts" | "dataTextsAgain" | "written" | "problems">;

/** All pages that visitors meet: those that are written, then those that show an original. */
export function listShown({ pages, fallbacks }: Pick<Content, "pages" | "fallbacks">): Page[] {
  return [...pages, ...fallbacks];
}
