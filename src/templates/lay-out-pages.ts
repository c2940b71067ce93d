import { buildLayoutKey } from "../cache/build-layout-key.ts";
import type { Page } from "../content/page.ts";
import { textPage } from "../content/text-page.ts";
import { buildPageView } from "../layouts/build-page-view.ts";
import type { LayoutContext } from "../layouts/layout-context.ts";
import type { PageView } from "../layouts/page-view.ts";
import type { RenderedPage } from "../layouts/renderer.ts";
import type { Body } from "../markdown/body.ts";

/** A page as it is written, and what it was made from (see `buildLayoutKey`); `null` where nobody asks. */
export interface LaidOutPage extends RenderedPage {
  key: string | null;
}

/** Lays out those of some pages that have a body (by the id of the page whose text it is), and makes something of each. Throws a `FaultError` when a template fails. */
export type LayOutPages = <Made>(
  pages: Page[],
  bodies: Map<string, Body>,
  make: (page: LaidOutPage) => Made,
) => Promise<Made[]>;

/** What lays out the pages of a site. */
export function createPageLayouter(context: LayoutContext): LayOutPages {
  return (pages, bodies, make) => {
    let key: string | null = null;
    const buildViews = function* (): Generator<PageView> {
      for (const page of pages) {
        const body = bodies.get(textPage(page).id);
        if (!body) continue;
        key = context.digest === null ? null : buildLayoutKey(page, body, context);
        yield buildPageView(page, body, context);
      }
    };
    return context.renderer.renderPages(buildViews(), (page) => make({ ...page, key }));
  };
}
