import type { Content } from "../content/content.ts";
import { readContent } from "../content/read-content.ts";
import { type Redirects, readRedirects } from "../content/read-redirects.ts";
import type { Body } from "../markdown/body.ts";
import { renderBody } from "../markdown/render-body.ts";
import { buildNavigation, type Navigation } from "../navigation/build-navigation.ts";
import type { Site } from "../site/site.ts";
import type { Stopwatch } from "./stopwatch.ts";

/** A site read and understood, before any page is laid out. */
export interface PreparedSite {
  site: Site;
  content: Content;
  /** By page id. */
  bodies: Map<string, Body>;
  navigation: Navigation;
  /** What `redirects.yaml` says. */
  redirects: Redirects;
}

/** Runs the stages content, markdown and navigation. */
export async function prepareSite(site: Site, stopwatch: Stopwatch): Promise<PreparedSite> {
  const content = await stopwatch.time("content", () => readContent(site));
  const bodies = await stopwatch.time(
    "markdown",
    () => new Map(content.pages.map((page) => [page.id, renderBody(page, site)])),
  );
  const navigation = await stopwatch.time("navigation", () => buildNavigation(site, content));
  const redirects = await stopwatch.time("redirects", () => readRedirects(site));
  return { site, content, bodies, navigation, redirects };
}
