import type { Page } from "../../content/page.ts";
import { addTo } from "../../problems/add-to.ts";
import type { SiteFacts } from "../rule.ts";
import { findFates } from "./find-fates.ts";

/** The drafts whose pages were on the site, each with its addresses there: `address-lost` tells of them, once for all that leads there. */
export function findToldDrafts(facts: SiteFacts): Map<Page, string[]> {
  const drafts = new Map<Page, string[]>();
  if (!facts.ledger || !facts.content.withheld.some(({ draft }) => draft)) return drafts;
  for (const [{ address }, fate] of findFates(facts))
    if (fate.kind === "draft") addTo(drafts, fate.page, address);
  return drafts;
}
