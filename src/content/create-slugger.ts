import type { AbsentPage } from "./absent-page.ts";
import { isStartOfLanguage } from "./is-start-of-language.ts";
import type { Page } from "./page.ts";

/**
 * What makes the address of a page of its place: the steps of folders and pages are called as their `slug:` says, that of a folder's
 * index for all pages below it. The folder of a language keeps its name, by which readers and hosts know it.
 */
export function createSlugger(pages: (Page | AbsentPage)[]): ((place: string) => string) | null {
  const slugs = new Map<string, string>();
  for (const { place, language, settings } of pages) {
    const code = typeof language === "string" ? language : language.code;
    if (settings.slug !== undefined && !isStartOfLanguage(place, code))
      slugs.set(place, settings.slug.normalize("NFC"));
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
