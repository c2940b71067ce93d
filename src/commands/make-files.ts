import { buildPageView } from "../layouts/build-page-view.ts";
import { createEnvironment } from "../layouts/create-environment.ts";
import { renderPages } from "../layouts/render-pages.ts";
import { buildAssets } from "../output/build-assets.ts";
import { buildForwardingPage, buildRedirects } from "../output/build-redirects.ts";
import { buildSitemap } from "../output/build-sitemap.ts";
import { collectFiles } from "../output/collect-files.ts";
import type { OutputFile } from "../output/output-file.ts";
import { outputPath } from "../output/output-path.ts";
import type { PreparedSite } from "./prepare-site.ts";
import type { Stopwatch } from "./stopwatch.ts";

/** Runs the stages layouts and output: all files of the site, ready to be written. */
export async function makeFiles(prepared: PreparedSite, stopwatch: Stopwatch): Promise<OutputFile[]> {
  const { site, content, bodies, navigation } = prepared;
  const { pages } = content;
  const built = await stopwatch.time("assets", () => buildAssets(site));
  const views = await stopwatch.time("views", () =>
    pages.flatMap((page) => {
      const body = bodies.get(page.id);
      return body ? [buildPageView(page, body, { site, content, navigation, assets: built.assets })] : [];
    }),
  );
  const rendered = await stopwatch.time("layouts", () =>
    renderPages(views, createEnvironment(site.assetsDirs)),
  );
  const sitemap = buildSitemap(site, pages);

  return [
    ...rendered.map(({ url, html }) => ({ path: outputPath(url), content: html })),
    ...buildRedirects(site, pages).map((redirect) => buildForwardingPage(redirect, site)),
    ...collectFiles(content, bodies, navigation.index).map(({ id, absolutePath }) => ({
      path: id,
      content: { copyFrom: absolutePath },
    })),
    ...built.files,
    ...(sitemap ? [sitemap] : []),
  ];
}
