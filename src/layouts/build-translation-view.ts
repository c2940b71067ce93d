import { isLanguagePage } from "../content/build-language-page.ts";
import type { Page } from "../content/page.ts";
import { textLanguage } from "../content/text-page.ts";
import type { Translation, Translations } from "../content/translations.ts";
import type { Navigation } from "../navigation/build-navigation.ts";
import { nameLanguageWithin } from "../site/language-facts.ts";
import type { PageView } from "./page-view.ts";

/**
 * What a page says of the languages in which it can be read. The page for missing pages and the one that names the languages stand for no
 * other: they offer the start pages.
 */
export function buildTranslationView(
  page: Page,
  translations: Translations,
  navigation: Pick<Navigation, "index" | "homes">,
  address: (to: string) => string,
): Pick<PageView, "text" | "translations" | "notice"> {
  const { language, original } = page;
  const { code, dir } = textLanguage(page);
  const list = translations.of(page);
  const isNowhere = isLanguagePage(page) || !page.url.endsWith("/");
  const offered = isNowhere ? listHomes(navigation) : list;
  return {
    text: { code, dir },
    translations: offered.map(({ language: { code, name, dir }, page: other }) => {
      const said = isNowhere
        ? (list.find((one) => one.language.code === code && !one.page.original)?.page ?? other)
        : other;
      return {
        code,
        name,
        dir,
        title: said.title,
        lead: said.settings.lead ?? null,
        url: address(other.url),
        isCurrent: !isNowhere && code === language.code,
        isOriginalShown: said.original !== null,
      };
    }),
    notice: original && {
      language: nameLanguageWithin(code, language.words.untranslatedPage.locale),
      url: address(original.url),
    },
  };
}

/** The start pages of a site in several languages. */
function listHomes({ index, homes }: Pick<Navigation, "index" | "homes">): Translation[] {
  const found = [...homes].flatMap(([code, url]) => {
    const page = index.byUrl.get(url);
    const isStart = page?.language.code === code && !isLanguagePage(page);
    return isStart ? [{ language: page.language, page }] : [];
  });
  return found.length > 1 ? found : [];
}
