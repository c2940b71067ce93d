import { checkSite } from "../checks/check-site.ts";
import type { Problem } from "../problems/problem.ts";
import type { PreparedSite } from "./prepare-site.ts";

/** All problems of a site that was read: of its files, and of what the rules find. Build, check, fix and preview ask this one function. */
export function findProblems(prepared: PreparedSite): Problem[] {
  return [...prepared.content.problems, ...checkSite(prepared)];
}
