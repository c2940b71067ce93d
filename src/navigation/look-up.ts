import type { ContentFile } from "../content/content.ts";
import type { Page } from "../content/page.ts";
import { findTranslation } from "../content/translations.ts";
import type { PageIndex } from "./page-index.ts";

/** The page or file that a path without a slash before it means: an address, or the path of a file. */
export function lookUp(path: string, index: PageIndex): Page | ContentFile | undefined {
  const bare = path.replace(/\/(index\.html?)?$/, "").replace(/^index\.html?$/, "");
  const url = bare === "" || bare === "." ? "/" : `/${bare}/`;
  const id = url.slice(1);
  return (
    index.byUrl.get(url) ??
    index.byUrl.get(`/${bare}`) ??
    index.byId.get(bare) ??
    index.byId.get(`${bare}.md`) ??
    index.byId.get(`${id}index.md`) ??
    index.byAlias.get(url) ??
    index.files.get(path) ??
    index.withheld.get(url) ??
    index.withheld.get(bare) ??
    index.withheld.get(`${bare}.md`) ??
    index.withheld.get(`${id}index.md`)
  );
}

/** What the first of some paths means that leads to something, one in the language of the page before all others. */
export function lookUpFirst(paths: string[], page: Page, index: PageIndex): Page | ContentFile | undefined {
  let other: Page | ContentFile | undefined;
  for (const path of paths) {
    const found = lookUp(path, index);
    if (found && isOfLanguage(found, page)) return found;
    other ??= found;
  }
  return other;
}

/** Whether a page is in the language of another one; a file is in all. */
export function isOfLanguage(found: Page | ContentFile, { language }: Page): boolean {
  return !("language" in found) || found.language.code === language.code;
}

/** What a relative path leads to in the languages that stand in for the page's, a page as it is in the page's own. */
export function lookUpElsewhere(
  paths: string[],
  page: Page,
  index: PageIndex,
): Page | ContentFile | undefined {
  const rest = paths.flatMap((path) => cutLanguage(path, page));
  for (const folder of [...page.language.fallbacks.map((code) => `${code}/`), ""]) {
    for (const path of rest) {
      const found = lookUp(folder + path, index);
      if (found === undefined) continue;
      if ("absolutePath" in found) return found;
      return findTranslation(found, page.language.code, index.translations) ?? found;
    }
  }
  return undefined;
}

/** A path without the folder of the page's language; none where it is not in there. */
export function cutLanguage(path: string, { language: { code } }: Page): string[] {
  return path.slice(0, code.length + 1).toLowerCase() === `${code.toLowerCase()}/`
    ? [path.slice(code.length + 1)]
    : [];
}

/** The address of a page that can't be read today, for a path that means it. */
export function lookUpUnreadable(path: string, { unreadable }: PageIndex): string | undefined {
  const bare = path.replace(/\/(index\.html?)?$/, "");
  return [path, `${bare}.md`, `${bare}/index.md`, `/${bare}/`]
    .map((name) => unreadable.get(name))
    .find((url) => url);
}
