import { join } from "node:path";
import type { Environment } from "nunjucks";
import configureEleventy from "../../.eleventy.ts";
import { createLayoutError } from "./layout-error.ts";
import type { PageView } from "./page-view.ts";

/** A page as it is written. */
export interface RenderedPage {
  /** Site path, `/en/` or `/404.html`. */
  url: string;
  html: string;
}

// Eleventy wants an input folder that exists; the one template is virtual, so any folder without templates will do.
const noTemplates = join(import.meta.dirname, "../site");

const silent = { log() {}, info() {}, warn() {}, error() {} };

/** Renders views to HTML with Eleventy. Throws a `LayoutError` when a template fails. */
export async function renderPages(views: PageView[], environment: Environment): Promise<RenderedPage[]> {
  if (views.length === 0) return [];
  // A quarter of a second to load, which a build that takes all its pages again can spare.
  const { default: Eleventy } = await import("@11ty/eleventy");
  const entries = views.map((view) => ({ url: view.url, view }));
  const config = configureEleventy(entries, environment);
  const eleventy = new Eleventy(noTemplates, "_site", { configPath: false, quietMode: true, config });
  eleventy.logger.overrideLogger(silent);
  try {
    const results = await eleventy.toJSON();
    return results.map(({ url, content }) => ({ url, html: content }));
  } catch (error) {
    throw createLayoutError(error);
  }
}
