import { languageFolder } from "../site/languages.ts";
import type { AbsentPage } from "./absent-page.ts";
import { createOriginalFinder } from "./find-original.ts";
import type { Page } from "./page.ts";

/** What a page is named by in all languages. */
type Named = Pick<AbsentPage, "id" | "place" | "language" | "settings">;

/** What tells the name of a page: its own place, or that of the page whose translation it is. */
export function createNamer(pages: Page[], mostSteps: number): (page: Named) => string {
  const find = createOriginalFinder(pages);
  return (page) => {
    let tied = page;
    // Two pages may say of each other that they are its translation.
    for (let steps = 0; tied.settings.translationOf !== undefined && steps < mostSteps; steps++)
      tied = find(tied) ?? tied;
    return nameInLanguage(tied);
  };
}

/** Whether a page lies in the folder of its language; those of the first one may lie at the top. */
export function isInFolder({ place, language }: Pick<Named, "place" | "language">): boolean {
  return place.startsWith(languageFolder(language));
}

/** The place of a page below the folder of its language, by which it is the same page in all of them. */
export function nameInLanguage(page: Pick<Named, "place" | "language">): string {
  return page.place.slice(isInFolder(page) ? languageFolder(page.language).length : 1);
}

/** Whether a page is the start page of its language: that of its folder, or that of the whole content. */
export function isStartOfLanguage(page: Pick<Named, "place" | "language">): boolean {
  return nameInLanguage(page) === "";
}

/** The id that the file of a page would have in the folder of another language, where it is tied by its path alone. */
export function idInLanguage({ id, language }: Pick<Named, "id" | "language">, code: string): string {
  const folder = `${language.code}/`;
  return `${code}/${id.startsWith(folder) ? id.slice(folder.length) : id}`;
}
