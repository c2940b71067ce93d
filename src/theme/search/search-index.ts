/** A part of a page: the id that leads to it (`""` for the top of the page), its heading and its words. */
export type IndexedSection = [id: string, heading: string, text: string];

/** A page: its address as seen from the index, its title and its parts. */
export type IndexedPage = [address: string, title: string, sections: IndexedSection[]];

/**
 * What the search of one language loads: words alone. The browser makes its index of them, which takes half the bytes of a
 * ready one and lets it split words as it splits what the reader types.
 */
export interface SearchIndex {
  pages: IndexedPage[];
  /** Words that mean the same, in groups; absent where the site names none. */
  synonyms?: string[][];
}
