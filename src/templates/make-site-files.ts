import { keepText } from "../cache/keep-text.ts";
import { buildSiteView } from "../layouts/build-site-view.ts";
import type { LayoutContext } from "../layouts/layout-context.ts";
import type { RenderedFile } from "../layouts/renderer.ts";

/** The files that templates write once for a site, as an earlier build made them where nothing that they are made from has changed. */
export async function makeSiteFiles({
  site,
  content,
  navigation,
  renderer,
  digest,
}: LayoutContext): Promise<RenderedFile[]> {
  const view = buildSiteView(site, content, navigation);
  if (digest === null) return renderer.renderFiles(view);
  const make = async () => JSON.stringify(await renderer.renderFiles(view));
  // The pages of a list of languages share it, so it is said once, with the first of them.
  const pages = view.pages.map((page) =>
    page.alternates.length === 0 || page.alternates[0]?.url === page.url
      ? page
      : { ...page, alternates: null },
  );
  return JSON.parse(await keepText(site, "site-files", [digest, JSON.stringify({ ...view, pages })], make));
}
