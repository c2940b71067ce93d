import { isLanguagePage } from "../content/build-language-page.ts";
import { isFindable } from "../content/is-findable.ts";
import type { Page } from "../content/page.ts";
import type { Translation, Translations } from "../content/translations.ts";
import type { Navigation } from "../navigation/build-navigation.ts";
import { oncePer } from "../problems/once-per.ts";

/** A page in another language, for search engines: the code of that, `x-default` for all others, and its address. */
interface Alternate {
  code: string;
  url: string;
}

/** What tells where a site begins. */
export type AlternatesContext = Pick<Navigation, "index" | "homes">;

/**
 * The pages that are the same one in several languages, itself included, and the one for everybody else: that of the first language, for
 * the start pages the one that offers the languages. Pages that only show an original are none. Empty where there is one alone. All of
 * them share the list, so each names those that name it. `full` makes an address of a site path.
 */
export function listAlternates(
  page: Page,
  translations: Translations,
  context: AlternatesContext,
  full: (path: string) => string,
): Alternate[] {
  if (page.original || !isFindable(page)) return none;
  const list = translations.of((isLanguagePage(page) && findStart(context)) || page);
  return build(list, translations, context, full);
}

/** The start page of the first language, where another one at the top offers the languages. */
function findStart({ index, homes }: AlternatesContext): Page | undefined {
  const door = index.byUrl.get("/");
  const [home = ""] = homes.values();
  return door && isLanguagePage(door) ? index.byUrl.get(home) : undefined;
}

const none: Alternate[] = [];

const build = oncePer(
  (
    list: readonly Translation[],
    translations: Translations,
    context: AlternatesContext,
    full: (path: string) => string,
  ): Alternate[] => {
    const start = findStart(context);
    const door = start && list === translations.of(start) ? "/" : null;
    const written = list.filter(({ page }) => !page.original && isFindable(page));
    const [first] = written;
    if (!first || written.length < 2) return none;
    const alternates = written.map(({ language, page }) => ({ code: language.code, url: full(page.url) }));
    alternates.push({ code: "x-default", url: full(door ?? first.page.url) });
    return alternates;
  },
);
