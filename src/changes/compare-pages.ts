import type { BuiltPage } from "./built-site.ts";
import { findHunks, type Hunk } from "./find-hunks.ts";

/** What is different on a page, as far as people notice it. */
export interface PageChange {
  title: string;
  url: string;
  /** Its title before, if it has another one now. */
  renamedFrom: string | null;
  /** Its address before, if it has another one now. */
  movedFrom: string | null;
  /** Places at which the text differs. */
  text: Hunk[];
  links: Hunk | null;
  pictures: Hunk | null;
  description: boolean;
  /** Whether search engines may list it now; `null` where that stayed. */
  listed: boolean | null;
  /** Whether nothing but the HTML around the words differs. */
  onlyMarkup: boolean;
}

/** Compares a page with what it was; `null` where a visitor would see no difference. */
export function comparePages(old: BuiltPage, now: BuiltPage): PageChange | null {
  const seen = {
    renamedFrom: old.title === now.title ? null : old.title,
    movedFrom: old.url === now.url ? null : old.url,
    text: findHunks(old.passages, now.passages),
    links: compareSets(old.links, now.links),
    pictures: compareSets(old.pictures, now.pictures),
    description: old.description !== now.description,
    listed: old.listed === now.listed ? null : now.listed,
  };
  const isSeen = Object.values(seen).some((part) =>
    Array.isArray(part) ? part.length > 0 : part !== null && part !== false,
  );
  if (!isSeen && old.markup === now.markup) return null;
  return { title: now.title, url: now.url, ...seen, onlyMarkup: !isSeen };
}

/** What came and went, each thing once; `null` where both have the same. */
function compareSets(olds: string[], news: string[]): Hunk | null {
  const added = [...new Set(news)].filter((item) => !olds.includes(item));
  const removed = [...new Set(olds)].filter((item) => !news.includes(item));
  return added.length + removed.length > 0 ? { added, removed } : null;
}
