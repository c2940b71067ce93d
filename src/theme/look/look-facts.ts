import type { ColorChange } from "../colors/find-color-changes.ts";

/** What has to be known of the `look:` of a site beside what is written there. */
export interface LookFacts {
  /** Colours for which others stand in. */
  changes: ColorChange[];
}
