import { feedPaths, hasFeed } from "../content/list-feeds.ts";
import type { Page } from "../content/page.ts";
import { textPage } from "../content/text-page.ts";
import type { PageView } from "./page-view.ts";

/** The feeds of a news section, as the head of its pages names them: those of its original where it is not translated. */
export function listHeadFeeds(
  section: Page,
  siteTitle: string,
  address: (to: string) => string,
): PageView["head"]["feeds"] {
  const page = textPage(section);
  if (!hasFeed(page)) return [];
  const { atom, json } = feedPaths(page);
  const title = `${page.title} · ${siteTitle}`;
  return [
    { title, type: "application/atom+xml", url: address(atom) },
    { title, type: "application/feed+json", url: address(json) },
  ];
}
