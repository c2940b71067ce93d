import { join } from "node:path";
import configureEleventy, { type Stage } from "../../.eleventy.ts";
import type { PageView } from "../layouts/page-view.ts";
import { TemplateFault } from "../layouts/template-fault.ts";
import type { Site } from "../site/site.ts";
import { createEnvironment } from "./create-environment.ts";
import { createLayoutError, LayoutError } from "./layout-error.ts";

/** A page as it is written. */
export interface RenderedPage {
  /** Site path, `/en/` or `/404.html`. */
  url: string;
  html: string;
}

/** Renders the templates of a site. */
export interface Renderer {
  /** Views as HTML, in their order. Throws a `LayoutError` when a template fails. */
  renderPages(views: PageView[]): Promise<RenderedPage[]>;
}

// Eleventy wants an input folder that exists; all templates are virtual, so any folder without templates will do.
const noTemplates = join(import.meta.dirname, "../site");

const silent = { log() {}, info() {}, warn() {}, error() {} };

/** Loads Eleventy: a quarter of a second, which a build that takes all its pages again can spare. */
export async function loadEleventy() {
  // Its thread that notices changed modules; none of ours ever changes.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
  return (await import("@11ty/eleventy")).default;
}

/** What renders a site's templates as they are now: Eleventy, which is loaded and told of them (`.eleventy.ts`) once, when it is first needed. */
export function createRenderer(site: Pick<Site, "assetsDirs" | "workingDir">): Renderer {
  const environment = createEnvironment(site);
  const render = (view: PageView): string => {
    try {
      return environment.renderView(view.layout, view);
    } catch (error) {
      const source = error instanceof TemplateFault && environment.sources.get(error.place.path);
      throw source ? createLayoutError(error, source, site.workingDir, view.url) : error;
    }
  };
  const start = async () => {
    const Eleventy = await loadEleventy();
    const stage: Stage = { views: [], take: () => {}, render };
    const config = configureEleventy(stage);
    const eleventy = new Eleventy(noTemplates, "_site", { configPath: false, quietMode: true, config });
    eleventy.logger.overrideLogger(silent);
    return { stage, eleventy };
  };
  let started: ReturnType<typeof start> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const renderPages = async (views: PageView[]): Promise<RenderedPage[]> => {
    if (views.length === 0) return [];
    started ??= start();
    const { stage, eleventy } = await started;
    const pages: RenderedPage[] = [];
    stage.views = views;
    stage.take = (page) => pages.push(page);
    try {
      await eleventy.toJSON();
    } catch (error) {
      throw findCause(error);
    }
    return pages;
  };
  return {
    renderPages: (views) => {
      // Eleventy runs once at a time.
      const next = last.then(() => renderPages(views));
      last = next.catch(() => {});
      return next;
    },
  };
}

/** The error that Eleventy wrapped in others of its own, and to which it adds what lies behind. */
function findCause(error: unknown): unknown {
  if (error instanceof LayoutError || !(error instanceof Error) || !("originalError" in error)) return error;
  return findCause(error.originalError);
}
