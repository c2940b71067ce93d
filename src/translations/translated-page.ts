import type { Page } from "../content/page.ts";
import type { Language } from "../site/languages.ts";

/** A page in a language beside the first one, with its original; one of the two may be missing. */
export interface TranslatedPage {
  language: Language;
  original: Page | null;
  page: Page | null;
}
