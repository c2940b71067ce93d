import type { AbsentPage } from "../content/absent-page.ts";
import type { PackedPage } from "../content/packed-page.ts";
import type { PageFacts } from "../markdown/body.ts";
import type { Problem } from "../problems/problem.ts";

/** What is made of the file of a page, each by itself and the same on any day. Plain data: it is kept, and sent from thread to thread. */
export interface MadePage {
  /** `null` where the file can't become a page. */
  page: PackedPage | null;
  /** `null` for what nobody sees: no page, or a draft. */
  facts: PageFacts | null;
  /** Where it would be, if it could become a page. */
  tied?: AbsentPage;
  /** What is wrong with its settings. */
  problems: Problem[];
}
