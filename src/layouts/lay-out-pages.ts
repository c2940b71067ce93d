import type { Page } from "../content/page.ts";
import type { Body } from "../markdown/body.ts";
import { buildLayoutKey } from "./build-layout-key.ts";
import { buildFrameView, buildPageView } from "./build-page-view.ts";
import { createEnvironment } from "./create-environment.ts";
import type { LayoutContext } from "./layout-context.ts";
import { type RenderedPage, renderPages } from "./render-pages.ts";

/** A page as it is written, and what it was made from (see `buildLayoutKey`); `null` where nobody asks. */
export interface LaidOutPage extends RenderedPage {
  key: string | null;
}

// Enough that Eleventy's start does not count, few enough that their HTML fits in any memory.
const atOnce = 250;

/** Lays out the pages that have a body, some at a time, so that nobody has to hold the HTML of a whole site. */
export const layOutPages = async function* (
  pages: Page[],
  bodies: Map<string, Body>,
  context: LayoutContext,
): AsyncGenerator<LaidOutPage[]> {
  const environment = createEnvironment(context.site.assetsDirs);
  const ready = pages.filter(({ id }) => bodies.has(id));
  for (let at = 0; at < ready.length; at += atOnce) {
    const pieces = ready.slice(at, at + atOnce).map((page) => {
      const body = bodies.get(page.id) as Body;
      const frame = buildFrameView(page, body, context);
      const key = context.digest === null ? null : buildLayoutKey(page, body, frame, context);
      return { key, view: buildPageView(page, body, context, frame) };
    });
    const rendered = await renderPages(
      pieces.map(({ view }) => view),
      environment,
    );
    const keys = new Map(pieces.map(({ key, view }) => [view.url, key]));
    yield rendered.map((page) => ({ ...page, key: keys.get(page.url) ?? null }));
  }
};
