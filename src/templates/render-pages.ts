import { join } from "node:path";
import type { Environment } from "nunjucks";
import configureEleventy from "../../.eleventy.ts";
import { createLayoutError } from "../layouts/layout-error.ts";
import type { PageView } from "../layouts/page-view.ts";

/** A page as it is written. */
export interface RenderedPage {
  /** Site path, `/en/` or `/404.html`. */
  url: string;
  html: string;
}

// Eleventy wants an input folder that exists; the one template is virtual, so any folder without templates will do.
const noTemplates = join(import.meta.dirname, "../site");

const silent = { log() {}, info() {}, warn() {}, error() {} };

/** Loads Eleventy: a quarter of a second, which a build that takes all its pages again can spare. */
export async function loadEleventy() {
  // Its thread that notices changed modules; none of ours ever changes.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
  return (await import("@11ty/eleventy")).default;
}

/** Renders views to HTML with Eleventy. Throws a `LayoutError` when a template fails. */
export async function renderPages(views: PageView[], environment: Environment): Promise<RenderedPage[]> {
  if (views.length === 0) return [];
  const Eleventy = await loadEleventy();
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
