import type { Problem } from "../problems/problem.ts";
import type { PrintedFacts } from "./gather-printed.ts";
import type { PageView } from "./page-view.ts";
import type { SiteView } from "./site-view.ts";

/** A page as it is written. */
export interface RenderedPage {
  /** Site path, `/en/` or `/404.html`. */
  url: string;
  html: string;
  printed: PrintedFacts | null;
}

/** A page that could not be laid out, and why. */
export interface UnlaidPage {
  /** Site path. */
  url: string;
  fault: Problem;
}

/** A file of the site that a template writes, and no page. */
export interface RenderedFile {
  /** Path below the output folder. */
  path: string;
  content: string;
  /** The template, as staff know it; `null` for one of the theme. */
  source: string | null;
}

/** Renders the templates of a site. Throws a `FaultError` when one of them fails. */
export interface Renderer {
  /** Of the site's own settings of Eleventy; empty without. Templates themselves are not in it. */
  digest: string;
  /**
   * Views as HTML, in their order, or what `make` makes of that. Each is asked for when the one before is done: so none has to wait in memory.
   * With `fail` a page that a template can't lay out is told to it, and the others are rendered all the same.
   */
  renderPages<Made = RenderedPage>(
    views: Iterable<PageView>,
    make?: (page: RenderedPage) => Made,
    fail?: (page: UnlaidPage) => void,
  ): Promise<Made[]>;
  /** The files that are made once for a site. */
  renderFiles(view: SiteView): Promise<RenderedFile[]>;
}
