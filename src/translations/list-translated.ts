import type { Content } from "../content/content.ts";
import { nameInLanguage } from "../content/name-in-language.ts";
import type { Page } from "../content/page.ts";
import { findTranslation } from "../content/translations.ts";
import { type Language, languageFolder } from "../site/languages.ts";
import type { TranslatedPage } from "./translated-page.ts";

/**
 * What is written in each language beside the first one, and what is not yet, each with its original. Left out is what stands for or
 * translates a page that is there but not on the site (a draft, one of another day, one that can't be read), and what readers of a
 * region get in their language (`pt-BR` from `pt`).
 */
export function listTranslated(
  languages: Language[],
  {
    pages,
    withheld,
    unreadable,
    translations,
  }: Pick<Content, "pages" | "withheld" | "unreadable" | "translations">,
): TranslatedPage[] {
  const [first, ...others] = languages;
  const written = pages.filter(({ source }) => source.file !== null);
  const spoken = others.filter(({ code }) => written.some(({ language }) => language.code === code));
  if (!first || spoken.length === 0) return [];
  const offSite = new Set([...withheld.map(({ place }) => place), ...unreadable.values()]);
  const isOffSite = (page: Page, language: Language) => offSite.has(placeIn(page, language));
  const shownIn = (page: Page, { code }: Language) => findTranslation(page, code, translations);
  return spoken.flatMap((language) =>
    written.flatMap((page): TranslatedPage[] => {
      if (page.language.code === first.code) {
        const shown = shownIn(page, language);
        if (shown && !shown.original) return [{ language, original: page, page: shown }];
        const isInOther = shown?.original && shown.original.language.code !== first.code;
        return isInOther || isOffSite(page, language) ? [] : [{ language, original: page, page: null }];
      }
      const original = shownIn(page, first);
      if (page.language.code !== language.code || (original && !original.original)) return [];
      if (isOffSite(page, first)) return [];
      return [{ language, original: null, page }];
    }),
  );
}

/** The place that a page would have in another language, where it is tied by its path. */
function placeIn(page: Page, other: Language): string {
  return languageFolder(other) + nameInLanguage(page);
}
