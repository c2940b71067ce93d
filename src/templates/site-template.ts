import type { SiteView } from "../layouts/site-view.ts";

/** A template of a file that is made once for a site. */
export interface SiteTemplate {
  /** By which the environment knows it. */
  name: string;
  /** Path below the output folder. */
  path: string;
  /** Whether a site has the file. */
  isWanted(view: SiteView): boolean;
}
