import { buildPageView } from "../layouts/build-page-view.ts";
import { createEnvironment } from "../layouts/create-environment.ts";
import { renderPages } from "../layouts/render-pages.ts";
import { buildAssets } from "../output/build-assets.ts";
import { buildHostFiles } from "../output/build-host-files.ts";
import { buildRobots } from "../output/build-robots.ts";
import { buildSecurityTxt } from "../output/build-security-txt.ts";
import { buildSitemap } from "../output/build-sitemap.ts";
import { collectFiles } from "../output/collect-files.ts";
import type { Host, HostForm } from "../output/hosts/host.ts";
import type { OutputFile } from "../output/output-file.ts";
import { outputPath } from "../output/output-path.ts";
import { buildSiteRedirects } from "../output/redirects/build-site-redirects.ts";
import { buildMetaPolicy } from "../output/security-headers.ts";
import type { PreparedSite } from "./prepare-site.ts";
import type { Stopwatch } from "./stopwatch.ts";

/** Runs the stages layouts and output: all files of the site for one host, and its configuration, ready to be written. */
export async function makeFiles(prepared: PreparedSite, stopwatch: Stopwatch, host: Host): Promise<HostForm> {
  const { site, content, bodies, navigation } = prepared;
  const csp = host.sendsHeaders ? null : buildMetaPolicy(site);
  const { pages } = content;
  const built = await stopwatch.time("assets", () => buildAssets(site));
  const views = await stopwatch.time("views", () =>
    pages.flatMap((page) => {
      const body = bodies.get(page.id);
      return body
        ? [buildPageView(page, body, { site, content, navigation, assets: built.assets, csp })]
        : [];
    }),
  );
  const rendered = await stopwatch.time("layouts", () =>
    renderPages(views, createEnvironment(site.assetsDirs)),
  );
  const { redirects } = buildSiteRedirects(site, content, bodies, prepared.redirects);
  const known = pages.map(({ url }) => url);
  const titles = new Map(pages.map(({ url, title }) => [encodeURI(url), title]));
  const form = buildHostFiles(host, site, redirects, known, titles);
  const maybe = [buildSitemap(site, pages), buildSecurityTxt(site)];

  const files: OutputFile[] = [
    ...rendered.map(({ url, html }) => ({ path: outputPath(url), content: html })),
    ...collectFiles(content, bodies, navigation.index).map(({ id, absolutePath }) => ({
      path: id,
      content: { copyFrom: absolutePath },
    })),
    ...built.files,
    ...maybe.filter((file) => file !== null),
    buildRobots(site),
    ...form.public,
  ];
  return { public: files, beside: form.beside };
}
