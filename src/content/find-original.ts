import { cutSlashes, folderOf, joinPath } from "../site/paths.ts";
import type { AbsentPage } from "./absent-page.ts";
import type { Page } from "./page.ts";

/** Finds the page that the `translationOf:` of a page names; `undefined` where there is none. */
export type FindOriginal = (page: Pick<AbsentPage, "id" | "settings">) => Page | undefined;

/** Builds the search: by the path of a file, from the page's own folder or from the top of the content, or by an address. */
export function createOriginalFinder(pages: Page[]): FindOriginal {
  let byName: Map<string, Page> | null = null;
  return (page) => {
    const written = page.settings.translationOf?.normalize("NFC").replace(/[?#].*$/s, "");
    if (written === undefined) return undefined;
    // Most sites tie their pages by path alone.
    byName ??= indexNames(pages);
    const paths = written.startsWith("/") ? [] : [joinPath(folderOf(page.id), written)];
    for (const path of [...paths, cutSlashes(written.replace(/^\/+/, ""))]) {
      const found = byName.get(path);
      if (found && found.id !== page.id) return found;
    }
    return undefined;
  };
}

function indexNames(pages: Page[]): Map<string, Page> {
  const byName = new Map<string, Page>();
  for (const page of pages) {
    const names = [page.id, page.id.replace(/\.[^./]+$/, ""), page.filePath, page.place, page.url];
    for (const name of names.map((name) => cutSlashes(name).replace(/^\//, "")))
      if (!byName.has(name)) byName.set(name, page);
  }
  return byName;
}
