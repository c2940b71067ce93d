import type { Page } from "../../content/page.ts";
import { buildPageView } from "../../layouts/build-page-view.ts";
import { listSearchScripts } from "./answer-search.ts";
import type { Snapshot } from "./preview-site.ts";

/** One page as HTML, laid out alone. Throws a `LayoutError`. */
export async function renderPage(page: Page, snapshot: Snapshot): Promise<string> {
  const { site, content, bodies, navigation, built, pictures, renderer } = snapshot;
  const body = bodies.get(page.id);
  if (!body) throw new Error(`${page.source.path} has no body.`);
  const { images } = pictures;
  // Nobody shares a page of the preview.
  const cards = new Map<string, string>();
  const view = buildPageView(page, body, {
    site,
    content,
    navigation,
    assets: built.assets,
    images,
    cards,
    search: listSearchScripts(site),
    csp: null,
  });
  const [rendered] = await renderer.renderPages([view]);
  return rendered?.html ?? "";
}
