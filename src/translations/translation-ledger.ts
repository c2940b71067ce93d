import type { Problem } from "../problems/problem.ts";
import type { SourceText } from "../problems/source-text.ts";
import type { Stamp } from "./stamp.ts";

/** What is remembered of the page of a translation. */
export interface RememberedPage {
  stamps: Stamp[];
  /** The last `translationChecked` day of the page that was taken in. */
  checked: string | null;
}

/** All that is remembered of translations, by the path of a page's file without ending and places: `fr/guide/start`. */
export interface TranslationLedger {
  source: SourceText;
  pages: Map<string, RememberedPage>;
  /** Lines that say nothing which can be read, and comments between the others; kept as they are. */
  unread: string[];
  problems: Problem[];
}
