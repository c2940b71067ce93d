import { buildLayoutKey } from "../cache/build-layout-key.ts";
import type { Page } from "../content/page.ts";
import { textPage } from "../content/text-page.ts";
import { buildPageView } from "../layouts/build-page-view.ts";
import type { LayoutContext } from "../layouts/layout-context.ts";
import type { PageView } from "../layouts/page-view.ts";
import type { RenderedPage, UnlaidPage } from "../layouts/renderer.ts";
import type { Body } from "../markdown/body.ts";
import { FaultError } from "../problems/fault-error.ts";

/** A page as it is written, and what it was made from (see `buildLayoutKey`); `null` where nobody asks. */
export interface LaidOutPage extends RenderedPage {
  key: string | null;
}

/** Lays out those of some pages that have a body (by the id of the page whose text it is), and makes something of each; `unlaid` are those that a template of the site can't lay out. */
export type LayOutPages = <Made>(
  pages: Page[],
  bodies: Map<string, Body>,
  make: (page: LaidOutPage) => Made,
) => Promise<{ made: Made[]; unlaid: UnlaidPage[] }>;

/** What lays out the pages of a site. */
export function createPageLayouter(context: LayoutContext): LayOutPages {
  /** Blocks and drawings of a site's own are drawn here already. */
  const buildView = (page: Page, body: Body): PageView | UnlaidPage => {
    try {
      return buildPageView(page, body, context);
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      const { hint } = error.problem;
      return { url: page.url, fault: { ...error.problem, hint: hint ?? `Met on the page ${page.url}.` } };
    }
  };
  return async (pages, bodies, make) => {
    const unlaid: UnlaidPage[] = [];
    let key: string | null = null;
    const buildViews = function* (): Generator<PageView> {
      for (const page of pages) {
        const body = bodies.get(textPage(page).id);
        if (!body) continue;
        const view = buildView(page, body);
        if ("fault" in view) unlaid.push(view);
        else {
          key = context.digest === null ? null : buildLayoutKey(page, body, context);
          yield view;
        }
      }
    };
    const made = await context.renderer.renderPages(
      buildViews(),
      (page) => make({ ...page, key }),
      (page) => unlaid.push(page),
    );
    return { made, unlaid };
  };
}
