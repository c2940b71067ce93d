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
  /** Views as HTML, in their order, or what `make` makes of that. Each is asked for when the one before is done: so none has to wait in memory. */
  renderPages<Made = RenderedPage>(
    views: Iterable<PageView>,
    make?: (page: RenderedPage) => Made,
  ): Promise<Made[]>;
  /** The files that are made once for a site. */
  renderFiles(view: SiteView): Promise<RenderedFile[]>;
}
