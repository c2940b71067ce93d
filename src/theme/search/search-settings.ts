/** What stands before the program in the search script of each language. */
export interface SearchSettings {
  /** Address of the index, as seen from the script. */
  index: string;
  language: string;
  words: Record<
    "search" | "close" | "failed" | "keys" | "label" | "loading" | "nothing" | "siteMap" | "slow",
    string
  > & {
    /** The language in which `results` are: borrowed words keep their own plurals. */
    plurals: string;
    /** By exact number or plural category, with `{count}` in it. */
    results: Record<string, string>;
  };
}
