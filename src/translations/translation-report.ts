import type { Change } from "./describe-change.ts";

/** What is to be done about a translation; `differs` is a hint. */
export type FindingState = "missing" | "stale" | "look" | "differs" | "orphaned";

/** Something to be done about a translation. */
export interface Finding {
  state: FindingState;
  /** The file of the translation as staff know it, also where it is not written yet. */
  file: string;
  /** Counted from 1; 0 for the whole page. */
  line: number;
  /** What `--accept` takes behind the file, e.g. `#quand`; `null` for the whole page. */
  part: string | null;
  /** The words of the heading, or of the page's title. */
  title: string;
  /** The code of the language of `title`. */
  titleLanguage: string;
  /** Where the original stands, as `file:line`; `null` where there is none. */
  original: string | null;
  /** What is the matter, in a sentence. */
  message: string;
  /** The change of the original in words; `null` where it is not known. */
  changes: Change[] | null;
}

/** How far the translation into one language is. */
export interface TranslationReport {
  code: string;
  name: string;
  /** The code of the language of the originals, in which `changes` are. */
  original: string;
  /** How many pages there are to translate, and how many are translated. */
  pages: number;
  translated: number;
  findings: Finding[];
}
