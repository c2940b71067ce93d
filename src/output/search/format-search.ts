import type { Language } from "../../site/languages.ts";
import type { SearchIndex } from "../../theme/search/search-index.ts";

/**
 * The script of one language's search: what it says, where its index is (as seen from the script), and the program. Opened
 * from a disk a script can't fetch, so the index is a script too.
 */
export function formatSearchScript(program: string, { locale, words }: Language, index: string): string {
  const settings = {
    index,
    language: locale,
    words: {
      search: words.search,
      close: words.searchClose,
      failed: words.searchFailed,
      keys: words.searchKeys,
      label: words.searchLabel,
      loading: words.searchLoading,
      // The script sets apart by itself what a reader asked for.
      nothing: words.searchNothing({ words: "{words}" }).replace(/[\u2068\u2069]/g, ""),
      results: words.searchResults.listForms("count"),
      plurals: words.searchResults.locale,
      siteMap: words.siteMap,
      slow: words.searchSlow,
    },
  };
  return `const searchSettings=${JSON.stringify(settings)};\n${program}`;
}

/** The index as a file: JSON, or where it is opened from a disk a script that keeps it in a global name. */
export function formatSearchIndex(index: SearchIndex, asScript: boolean): string {
  const json = JSON.stringify(index);
  return asScript ? `globalThis.searchIndex=${json};\n` : json;
}
