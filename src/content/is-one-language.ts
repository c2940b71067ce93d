import type { Page } from "./page.ts";

/** Whether two pages are in forms of one language, as `pt` and `pt-BR`, which share their words. */
export function isOneLanguage(...pages: [Page, Page]): boolean {
  const [one, other] = pages.map(({ language }) => language.code.split("-")[0]);
  return one === other;
}
