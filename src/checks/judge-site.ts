import type { Problem } from "../problems/problem.ts";
import type { PrintedSite } from "./printed-site.ts";
import type { Rule } from "./rule.ts";
import * as everyRule from "./rules.ts";

/** All problems of what was laid out. */
export function judgeSite(site: PrintedSite): Problem[] {
  return Object.values<Rule>(everyRule).flatMap((rule) => rule.judge?.(site) ?? []);
}
