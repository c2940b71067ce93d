import { checkSite } from "../checks/check-site.ts";
import type { Problem } from "../problems/problem.ts";
import { buildSiteRedirects } from "../redirects/build-site-redirects.ts";
import type { PreparedSite } from "./prepare-site.ts";

/**
 * All problems of a site that was read: of its files, and of what the rules find. Build, check, fix and preview ask this
 * one function; `ofRules` is what `checkSite` found, where that is known.
 */
export function findProblems(
  prepared: PreparedSite,
  ofRules = checkSite(prepared, prepared.found),
): Problem[] {
  const { site, content, bodies, redirects, ledger } = prepared;
  return [
    ...content.problems,
    ...(ledger?.problems ?? []),
    ...ofRules,
    ...buildSiteRedirects(site, content, bodies, redirects).problems,
  ];
}
