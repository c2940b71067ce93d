import type { Language } from "../site/languages.ts";
import type { Page } from "./page.ts";

/** A page in one of the languages of the site. It may be there in its place only: then it shows its `original`. */
export interface Translation {
  language: Language;
  page: Page;
}

/** Which pages are the same one in several languages. */
export interface Translations {
  /** A page in all languages that have it, in the order of the site, itself included; all of them share the list. Empty on a site of one language. */
  of(page: Page): readonly Translation[];
}

const none: readonly Translation[] = [];

/** The translations of a site of one language. */
export const noTranslations: Translations = { of: () => none };

/** A page in a language; `null` where that has neither a translation nor anything in its place. */
export function findTranslation(page: Page, code: string, translations: Translations): Page | null {
  if (page.language.code === code) return page;
  return translations.of(page).find(({ language }) => language.code === code)?.page ?? null;
}
