import type { Page } from "../content/page.ts";
import type { Body } from "../markdown/body.ts";
import { buildPageView, type LayoutContext } from "./build-page-view.ts";
import { createEnvironment } from "./create-environment.ts";
import { type RenderedPage, renderPages } from "./render-pages.ts";

// Enough that Eleventy's start does not count, few enough that their HTML fits in any memory.
const atOnce = 250;

/** Lays out the pages that have a body, some at a time, so that nobody has to hold the HTML of a whole site. */
export const layOutPages = async function* (
  pages: Page[],
  bodies: Map<string, Body>,
  context: LayoutContext,
): AsyncGenerator<RenderedPage[]> {
  const environment = createEnvironment(context.site.assetsDirs);
  const ready = pages.filter(({ id }) => bodies.has(id));
  for (let at = 0; at < ready.length; at += atOnce) {
    const views = ready
      .slice(at, at + atOnce)
      .map((page) => buildPageView(page, bodies.get(page.id) as Body, context));
    yield await renderPages(views, environment);
  }
};
