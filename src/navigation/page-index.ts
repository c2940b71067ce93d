import { type ContentFile, listShown, type ShownContent } from "../content/content.ts";
import type { Page } from "../content/page.ts";
import type { Translations } from "../content/translations.ts";
import { cutSlashes } from "../site/paths.ts";
import type { LinkTarget } from "./resolve-link.ts";

/** The pages and files of a site by the names under which a link may ask for them. */
export interface PageIndex {
  byUrl: Map<string, Page>;
  byId: Map<string, Page>;
  /** Older addresses (`aliases:`) of pages. */
  byAlias: Map<string, Page>;
  /** Drafts and pages outside their dates, by id and by URL: they exist, but not for visitors. */
  withheld: Map<string, Page>;
  files: Map<string, ContentFile>;
  translations: Translations;
  /** Addresses and ids of pages that can't be read today because of a mistake in them. */
  unreadable: Map<string, string>;
  /** Where the site lives, without a slash at the end; `null` where that isn't said. */
  origin: string | null;
  /** What links were found to lead to, by page and address as written; for `resolveLink` alone. */
  resolved: Map<string, LinkTarget>;
}

/** Builds the index that links are resolved with. */
export function buildPageIndex(content: ShownContent, url: string | null = null): PageIndex {
  const index: PageIndex = {
    byUrl: new Map(),
    byId: new Map(),
    byAlias: new Map(),
    withheld: new Map(),
    files: new Map([
      ...content.files.map((file): [string, ContentFile] => [file.id, file]),
      // By their address, and by their place among the files, as an editor of links proposes it.
      ...content.public.flatMap((file): [string, ContentFile][] => [
        [file.id, file],
        [`public/${file.id}`, file],
      ]),
    ]),
    unreadable: new Map(
      [...content.unreadable].flatMap(([id, url]) => [
        [id, url],
        [url, url],
      ]),
    ),
    translations: content.translations,
    origin: url ? cutSlashes(url) : null,
    resolved: new Map(),
  };
  for (const page of listShown(content)) {
    index.byUrl.set(page.url, page);
    index.byId.set(page.id, page);
    // A link may name a page of another ending as it names all others.
    const asOthers = page.id.endsWith(".md") ? page.id : page.id.replace(/\.(?:markdown|html?)$/i, ".md");
    if (!index.byId.has(asOthers)) index.byId.set(asOthers, page);
    for (const alias of page.settings.aliases ?? []) index.byAlias.set(alias, page);
  }
  for (const { code } of new Set(content.pages.map(({ language }) => language))) {
    const folder = `${code.toLowerCase()}/`;
    if (folder === `${code}/`) continue;
    // A link names them as they lie in the content.
    for (const file of content.files)
      if (file.id.startsWith(folder)) index.files.set(`${code}/${file.id.slice(folder.length)}`, file);
  }
  for (const page of content.withheld) index.withheld.set(page.id, page).set(page.url, page);
  return index;
}

/** The URLs of all pages that there are, also of those that can't be read today: a wrong link may mean one of them. */
export function listUrls({ byUrl, unreadable }: PageIndex): string[] {
  return [...new Set([...byUrl.keys(), ...unreadable.values()])];
}
