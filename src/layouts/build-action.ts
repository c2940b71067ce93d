import type { Page } from "../content/page.ts";
import { resolveEntry } from "../navigation/build-sidenav.ts";
import type { PageIndex } from "../navigation/page-index.ts";
import { resolveLink } from "../navigation/resolve-link.ts";
import type { PageView } from "./page-view.ts";

/** What the visitor of a first page is invited to do; `null` where it leads to a page that is not published today. */
export function buildAction(
  page: Page,
  index: PageIndex,
  address: (to: string) => string,
): PageView["page"]["action"] {
  const { action } = page.settings;
  if (!action || resolveLink(action.link, page, index).kind === "withheld") return null;
  return { title: action.title, url: address(resolveEntry(action.link, page, index).url ?? "") };
}
