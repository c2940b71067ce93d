/** What a reader may be made to load before the first page can be read, in bytes as sent (text in brotli). */
export interface Budget {
  /** The page itself, its style and its script together. */
  page: number;
  script: number;
  fonts: number;
  /** Pictures that are loaded without a scroll; drawings that stand in the page itself count for the page. */
  images: number;
  /** Files that are asked for, the page and the icon of its tab among them, by the layout of the page. */
  requests: Record<string, number>;
  /**
   * Share of the window by which a page may move while it comes in, as browsers count it (up to 0.1 is good): before its
   * fonts come, and when they take the place of those that the device has, where a line may break at another word.
   */
  shift: { early: number; byFonts: number };
}

/** The budgets of every page of this site. Raise one only when what visitors get for it is worth their wait. */
export const budgets: Budget = {
  page: 20_000,
  script: 3_000,
  fonts: 60_000,
  images: 60_000,
  // The page, style, script, two fonts, the mark beside the name of the site, and the icon of the tab. Two more on layouts
  // that hold text, for an italic and a picture.
  requests: { home: 9, "not-found": 7, page: 9, "site-map": 7 },
  shift: { early: 0.01, byFonts: 0.05 },
};
