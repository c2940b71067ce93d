import { baseLanguage } from "../site/base-language.ts";
import type { Page } from "./page.ts";

/** Whether two pages are in forms of one language, as `pt` and `pt-BR`, which share their words. */
export function isOneLanguage(...pages: [Page, Page]): boolean {
  const [one, other] = pages.map(({ language }) => baseLanguage(language.code));
  return one === other;
}
