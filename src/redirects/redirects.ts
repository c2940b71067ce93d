import type { Problem } from "../problems/problem.ts";
import type { SourceText } from "../problems/source-text.ts";
import type { RedirectRule } from "./redirect-rule.ts";

/** The redirects that staff wrote, and what is wrong with their form. */
export interface Redirects {
  /** `null` for a site without the file. */
  source: SourceText | null;
  rules: RedirectRule[];
  problems: Problem[];
}
