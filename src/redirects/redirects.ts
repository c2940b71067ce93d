import type { Problem } from "../problems/problem.ts";
import type { RedirectRule } from "./redirect-rule.ts";

/** The redirects that staff wrote, and what is wrong with their form. */
export interface Redirects {
  rules: RedirectRule[];
  problems: Problem[];
}
