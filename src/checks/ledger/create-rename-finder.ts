import type { Page } from "../../content/page.ts";
import { buildSiteRedirects } from "../../redirects/build-site-redirects.ts";
import { createMatcher } from "../../redirects/match-redirect.ts";
import { splitTarget } from "../../redirects/redirect-address.ts";
import type { SiteFacts } from "../rule.ts";
import { buildPlaces } from "./build-places.ts";
import { findFates } from "./find-fates.ts";
import { listOldAddresses } from "./list-old-addresses.ts";
import { placeLost } from "./place-lost.ts";

/** What a page is now whose old file or address a link still names. */
export interface Renamed {
  page: Page;
  /** An alias or a redirect says so; else it follows from the ledger and what pages are called. */
  isSaid: boolean;
}

/**
 * Finds the page that was once at a path, which may be the path of its file. What it needs is made when it is asked for: most sites
 * have no dead link.
 */
export function createRenameFinder(facts: SiteFacts): (path: string) => Renamed | null {
  let finders: { said: Find; likely: Find } | null = null;
  return (path) => {
    finders ??= { said: createSaidFinder(facts), likely: createLikelyFinder(facts) };
    for (const asked of listOldAddresses(path)) {
      const said = finders.said(asked);
      const page = said ?? finders.likely(asked);
      if (page) return { page, isSaid: said !== undefined };
    }
    return null;
  };
}

type Find = (address: string) => Page | undefined;

function createSaidFinder(facts: SiteFacts): Find {
  const match = createMatcher(buildSiteRedirects(facts).redirects);
  return (address) => {
    const to = match(address)?.to;
    return to ? facts.navigation.index.byUrl.get(decodeURI(splitTarget(to).path)) : undefined;
  };
}

function createLikelyFinder(facts: SiteFacts): Find {
  const lost = findFates(facts).filter(([, { kind }]) => kind === "lost");
  if (lost.length === 0) return () => undefined;
  const places = buildPlaces(facts);
  const { folders, single } = placeLost(lost, places, [], facts.site.languages);
  const found = new Map(single.map(({ known, place }) => [known.address, place?.page ?? undefined]));
  for (const { from, to, moved } of folders)
    for (const address of moved)
      found.set(address, places.get(to + address.slice(from.length))?.page ?? undefined);
  return (address) => found.get(address);
}
