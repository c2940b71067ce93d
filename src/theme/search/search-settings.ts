/** What stands before the program in the search script of each language. */
export interface SearchSettings {
  /** Address of the index, as seen from the script. */
  index: string;
  language: string;
  words: Record<
    "search" | "close" | "failed" | "keys" | "label" | "loading" | "nothing" | "results" | "siteMap" | "slow",
    string
  >;
}
