import { baseLanguage } from "../site/base-language.ts";
import type { Page } from "./page.ts";

/** Whether two pages are in forms of one language, as `pt` and `pt-BR`, which share their words. */
export function isOneLanguage(one: Page, other: Page): boolean {
  return baseLanguage(one.language.code) === baseLanguage(other.language.code);
}
