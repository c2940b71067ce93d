import type { Page } from "../content/page.ts";
import { textLanguage } from "../content/text-page.ts";
import type { Translations } from "../content/translations.ts";
import { nameLanguage } from "../site/language-facts.ts";
import type { PageView } from "./page-view.ts";

/** What a page says of the languages in which it can be read. */
export function buildTranslationView(
  page: Page,
  translations: Translations,
  address: (to: string) => string,
): Pick<PageView, "text" | "translations" | "notice"> {
  const { language, original } = page;
  const { code, dir } = textLanguage(page);
  return {
    text: { code, dir },
    translations: translations.of(page).map(({ language: { code, name, dir }, page: other }) => ({
      code,
      name,
      dir,
      url: address(other.url),
      isCurrent: code === language.code,
      isOriginalShown: other.original !== null,
    })),
    notice: original && { language: nameLanguage(code, language.code), url: address(original.url) },
  };
}
