import type { Page } from "../content/page.ts";
import { findAction } from "./find-action.ts";
import { type FoundEntry, findEntries } from "./find-entries.ts";
import type { SiteFacts } from "./rule.ts";

/** All links of a page, those of its settings first, with where their addresses stand in the source. */
export function listLinks(page: Page, bodies: SiteFacts["bodies"]): FoundEntry[] {
  const inText = (bodies.get(page.id)?.links ?? []).map(({ href, address }) => ({
    link: href,
    span: address,
  }));
  return [...findEntries(page), ...findAction(page), ...inText];
}
