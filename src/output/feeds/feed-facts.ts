/** What readers can subscribe to. Addresses are full, days `YYYY-MM-DD`. */
export interface FeedFacts {
  /** The page of the section. */
  home: string;
  language: string;
  title: string;
  about: string | null;
  /** Who publishes. */
  author: string;
  atom: string;
  json: string;
  /** The newest first. */
  entries: {
    /** The first address that the page had, so that one which moves is not new. */
    id: string;
    url: string;
    title: string;
    about: string | null;
    date: string;
    updated: string;
    /** The whole text as HTML that runs, loads and sends nothing. */
    html: string;
  }[];
}
