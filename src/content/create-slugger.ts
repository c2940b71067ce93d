import type { AbsentPage } from "./absent-page.ts";
import { isStartOfLanguage } from "./name-in-language.ts";

/**
 * What makes the address of a page of its place: the steps of folders and pages are called as their `slug:` says, that of a folder's
 * index for all pages below it. The folder of a language keeps its name, by which readers and hosts know it.
 */
export function createSlugger(
  pages: Pick<AbsentPage, "place" | "language" | "settings">[],
): ((place: string) => string) | null {
  const slugs = new Map<string, string>();
  for (const page of pages) {
    const { slug } = page.settings;
    if (slug !== undefined && !isStartOfLanguage(page)) slugs.set(page.place, slug.normalize("NFC"));
  }
  if (slugs.size === 0) return null;
  return (place) => {
    let at = "/";
    let url = "/";
    for (const step of place.split("/").slice(1, -1)) {
      at += `${step}/`;
      url += `${slugs.get(at) ?? step}/`;
    }
    return url + place.slice(place.lastIndexOf("/") + 1);
  };
}
