import type { Language } from "../site/languages.ts";
import type { Page } from "./page.ts";
import type { FrontMatter } from "./page-schema.ts";

/** A page that staff wrote and that can't be shown today because of a mistake. What stands in for it has its addresses. Plain data. */
export interface AbsentPage extends Pick<Page, "id" | "filePath" | "place" | "url"> {
  language: Pick<Language, "code">;
  /** Those that say where it is. */
  settings: Pick<FrontMatter, "aliases" | "permalink" | "slug" | "translationOf">;
}

const line = /^(permalink|slug|translationOf):[ \t]+(["']?)([^\s"'#][^"'#\n]*?)\2[ \t]*(?:#.*)?\r?$/gm;

/** What the lines of a text say of its address and its original, where its settings can't be read as a whole. */
export function findPlaceSettings(text: string): AbsentPage["settings"] {
  const top = text.slice(0, 4000);
  return Object.fromEntries([...top.matchAll(line)].map(([, key, , value]) => [key, value]));
}

/** What is left of a page that is not shown. */
export function asAbsent({ id, filePath, place, url, language, settings }: Page): AbsentPage {
  const { aliases, permalink, slug, translationOf } = settings;
  return {
    id,
    filePath,
    place,
    url,
    language: { code: language.code },
    settings: { aliases, permalink, slug, translationOf },
  };
}
