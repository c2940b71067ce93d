import type { Language } from "../site/languages.ts";
import type { Page } from "./page.ts";

/** The page whose text a page shows: its original's, where it is not translated yet. Facts and bodies are known by its id. */
export function textPage(page: Page): Page {
  return page.original ?? page;
}

/** The language in which title, lead and body of a page are written, which may not be that of its menus. */
export function textLanguage(page: Page): Language {
  return textPage(page).language;
}
