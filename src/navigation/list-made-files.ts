import type { Content } from "../content/content.ts";
import { listFeeds } from "../content/list-feeds.ts";
import { listCalendars } from "./list-calendars.ts";

/** A file that the build makes of what staff wrote, beside the pages. */
interface MadeFile {
  /** Site path. */
  path: string;
  /** What it is, in the words of staff. */
  what: string;
  /** Programs of visitors ask for it again and again; that of a single event may leave with it. */
  isPromised: boolean;
}

/** The feeds and calendars of a site; feeds have a site that knows at which address it will live. */
export function listMadeFiles(
  content: Pick<Content, "pages" | "data" | "ownData">,
  hasFeeds: boolean,
): MadeFile[] {
  const feeds = hasFeeds ? listFeeds(content.pages) : [];
  return [
    ...feeds.flatMap(({ page, atom, json }) =>
      [atom, json].map((path) => ({ path, what: `the feed of ${page.source.path}`, isPromised: true })),
    ),
    ...listCalendars(content).flatMap(({ paths }) => [
      { path: paths.all, what: "a calendar of events", isPromised: true },
      ...[...paths.of.values()].map((path) => ({
        path,
        what: "the calendar of an event",
        isPromised: false,
      })),
    ]),
  ];
}
