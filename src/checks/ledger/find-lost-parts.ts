import type { Page } from "../../content/page.ts";
import { readOutline } from "../../markdown/read-outline.ts";
import { hidesRest } from "../hides-rest.ts";
import type { SiteFacts } from "../rule.ts";
import { findFates } from "./find-fates.ts";

/** A part that was published once, and is not on the page at which links to it arrive. */
export interface LostPart {
  id: string;
  /** With its address, as links have it. */
  link: string;
}

/** What a page lacks. */
interface LostParts {
  lost: LostPart[];
  /** All parts that links to the page may ask for, the lost ones too. */
  known: Set<string>;
}

/** Finds the pages that lack parts which the ledger remembers, also of old addresses that lead to them. */
export function findLostParts(facts: SiteFacts): Map<Page, LostParts> {
  const ofPages = new Map<Page, LostParts>();
  for (const [{ address, ids }, fate] of findFates(facts)) {
    const body = fate.kind === "page" && ids.size > 0 ? facts.bodies.get(fate.page.id) : undefined;
    if (fate.kind !== "page" || !body || hidesRest(body)) continue;
    const there = new Set(readOutline(body).ids.map(({ id }) => id));
    const lost = [...ids].filter((id) => !there.has(id)).map((id) => ({ id, link: `${address}#${id}` }));
    if (lost.length === 0) continue;
    const others = ofPages.get(fate.page);
    ofPages.set(fate.page, {
      lost: [...(others?.lost ?? []), ...lost],
      known: new Set([...(others?.known ?? []), ...ids]),
    });
  }
  return ofPages;
}
