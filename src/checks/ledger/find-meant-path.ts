import { findLikelyPath } from "../../content/find-likely-path.ts";
import type { SiteFacts } from "../rule.ts";
import { wasPublished } from "./was-published.ts";

/**
 * The path that was meant by one at which nothing is. One that was on the site is not misspelt: what was there has gone, and what
 * was beside it then is something else.
 */
export function findMeantPath(
  missing: string,
  paths: Iterable<string>,
  facts: Pick<SiteFacts, "site" | "ledger">,
): string | undefined {
  const possible = wasPublished(missing, facts)
    ? [...paths].filter((path) => !wasPublished(path, facts))
    : paths;
  return findLikelyPath(missing, possible, facts.site.languages);
}
