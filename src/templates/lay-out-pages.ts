import { buildLayoutKey } from "../cache/build-layout-key.ts";
import type { Page } from "../content/page.ts";
import { textPage } from "../content/text-page.ts";
import { buildPageView } from "../layouts/build-page-view.ts";
import type { LayoutContext } from "../layouts/layout-context.ts";
import type { RenderedPage } from "../layouts/renderer.ts";
import type { Body } from "../markdown/body.ts";

/** A page as it is written, and what it was made from (see `buildLayoutKey`); `null` where nobody asks. */
export interface LaidOutPage extends RenderedPage {
  key: string | null;
}

/** Lays out those of some pages that have a body (by the id of the page whose text it is). Throws a `FaultError` when a template fails. */
export type LayOutPages = (pages: Page[], bodies: Map<string, Body>) => Promise<LaidOutPage[]>;

/** What lays out the pages of a site. */
export function createPageLayouter(context: LayoutContext): LayOutPages {
  return async (pages, bodies) => {
    const pieces = pages.flatMap((page) => {
      const body = bodies.get(textPage(page).id);
      if (!body) return [];
      const key = context.digest === null ? null : buildLayoutKey(page, body, context);
      return { key, view: buildPageView(page, body, context) };
    });
    const rendered = await context.renderer.renderPages(pieces.map(({ view }) => view));
    return rendered.map((page, n) => ({ ...page, key: pieces[n]?.key ?? null }));
  };
}
