import { isIndex } from "../content/find-places.ts";
import type { Page } from "../content/page.ts";
import type { Translations } from "../content/translations.ts";
import { folderOf } from "../site/paths.ts";
import type { Owner } from "./freshness.ts";

/** What is known of the pages of a site. */
interface OwnedPages {
  pages: readonly Page[];
  translations: Translations;
  /** The page with which its first language begins. */
  home: Page | null;
}

/**
 * Builds the search for the owner of a file: the one that its page says, else that of the nearest `index.md` above, else that of its original,
 * else that of the page with which the site begins.
 */
export function createOwnerFinder({
  pages,
  translations,
  home,
}: OwnedPages): (path: string, own?: string | null) => Owner | null {
  const byPath = new Map(pages.map((page) => [page.source.path, page]));
  const indexes = new Map(
    pages.flatMap((page) =>
      isIndex(page.filePath.slice(page.filePath.lastIndexOf("/") + 1))
        ? [[folderOf(page.source.path), page] as const]
        : [],
    ),
  );

  const findAbove = (path: string): Owner | null => {
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      const index = indexes.get(folder);
      const name = index?.source.path === path ? undefined : index?.settings.owner;
      if (index && name !== undefined) return { name, from: index.source.path };
      if (folder === "") return null;
    }
  };
  const findOriginal = (page: Page | undefined): Owner | null => {
    const original = page && translations.of(page)[0]?.page;
    if (!original || original === page) return null;
    const { path } = original.source;
    const name = original.settings.owner;
    return name === undefined ? findAbove(path) : { name, from: path };
  };

  return (path, own = null) => {
    const page = byPath.get(path);
    const name = own ?? page?.settings.owner;
    if (name !== undefined) return { name, from: null };
    const ofHome = home?.settings.owner;
    return (
      findAbove(path) ??
      findOriginal(page) ??
      (home && ofHome !== undefined ? { name: ofHome, from: home.source.path } : null)
    );
  };
}
