import { isFindable } from "./is-findable.ts";
import type { Page } from "./page.ts";

/** The two files of the feed of a news section, as site paths. */
interface Feed {
  /** The page that stands for the section. */
  page: Page;
  atom: string;
  json: string;
}

/** The feeds of a site: one for each page that somebody wrote with `feed: true`. */
export function listFeeds(pages: Page[]): Feed[] {
  return pages.filter(hasFeed).map((page) => ({ page, ...feedPaths(page) }));
}

/** Whether readers can subscribe to what lies below a page. One that shows an original has none of its own. */
export function hasFeed(page: Page): boolean {
  return page.settings.feed === true && page.original === null && isFindable(page);
}

/** Where the feed of a section lies, beside its page. */
export function feedPaths({ url }: Pick<Page, "url">): Pick<Feed, "atom" | "json"> {
  return { atom: `${url}feed.xml`, json: `${url}feed.json` };
}
