import { join, sep } from "node:path";
import configureEleventy, { type Stage } from "../../.eleventy.ts";
import { gatherPrinted } from "../layouts/gather-printed.ts";
import type { PageView } from "../layouts/page-view.ts";
import type { RenderedFile, RenderedPage, Renderer } from "../layouts/renderer.ts";
import type { SiteView } from "../layouts/site-view.ts";
import { TemplateFault } from "../layouts/template-fault.ts";
import { FaultError } from "../problems/fault-error.ts";
import { showPath } from "../site/show-path.ts";
import type { Site } from "../site/site.ts";
import { themeDir } from "../theme/theme-dir.ts";
import { createEnvironment } from "./create-environment.ts";
import { createLayoutError } from "./create-layout-error.ts";
import { loadHook } from "./hook/load-hook.ts";

// Eleventy wants an input folder that exists; all templates are virtual, so any folder without templates will do.
const noTemplates = join(import.meta.dirname, "../site");

// All that the theme's templates print beside what they are given, which a test holds: nothing else of a page that they alone make has to be judged.
const ofTheme = ' id="main_content"';

const silent = { log() {}, info() {}, warn() {}, error() {} };

/** Loads Eleventy: a quarter of a second, which a build that takes all its pages again can spare. */
export async function loadEleventy() {
  // Its thread that notices changed modules; none of ours ever changes.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
  return (await import("@11ty/eleventy")).default;
}

/**
 * What renders a site's templates as they are now: Eleventy, which is loaded and told of them (`.eleventy.ts`) once, when it is
 * first needed; a fault in the site's own settings of Eleventy is thrown then.
 */
export async function openRenderer(site: Pick<Site, "assetsDirs" | "workingDir">): Promise<Renderer> {
  const { hook, fault } = await loadHook(site).then(
    (hook) => ({ hook, fault: null }),
    (fault: Error) => ({ hook: null, fault }),
  );
  const environment = createEnvironment(site);
  const render = (name: string, view: PageView | SiteView): string => {
    try {
      return environment.renderView(name, view);
    } catch (error) {
      const source = error instanceof TemplateFault && environment.sources.get(error.place.path);
      throw source
        ? createLayoutError(error, source, site.workingDir, "url" in view ? view.url : null)
        : error;
    }
  };
  const renderPage = (view: PageView): RenderedPage => {
    const html = render(view.layout, view);
    return { url: view.url, html, printed: isToJudge(view) ? gatherPrinted(html, view) : null };
  };
  const isOwn = (path: string) => !path.startsWith(themeDir + sep);
  const isToJudge = ({ body, page }: PageView) =>
    page.drawing !== null || body.includes(ofTheme) || [...environment.sources.keys()].some(isOwn);
  const start = async () => {
    if (fault) throw fault;
    const Eleventy = await loadEleventy();
    const stage: Stage = { pages: [], take: () => {}, site: null, renderPage, renderFile: render };
    const config = configureEleventy(stage, environment, hook);
    const eleventy = new Eleventy(noTemplates, "_site", { configPath: false, quietMode: true, config });
    eleventy.logger.overrideLogger(silent);
    return { stage, eleventy };
  };
  let started: ReturnType<typeof start> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  /** Runs Eleventy, once at a time; gives the files of templates that have an address. */
  const run = (next: Pick<Stage, "pages" | "take" | "site">) => {
    const done = last.then(async () => {
      started ??= start();
      const { stage, eleventy } = await started;
      Object.assign(stage, next);
      try {
        return await eleventy.toJSON();
      } catch (error) {
        throw findCause(error);
      }
    });
    last = done.catch(() => {});
    return done;
  };

  return {
    digest: fault ? fault.message : (hook?.digest ?? ""),
    async renderPages(views) {
      const pages: RenderedPage[] = [];
      if (views.length > 0) await run({ pages: views, take: (page) => pages.push(page), site: null });
      return pages;
    },
    async renderFiles(view) {
      const results = await run({ pages: [], take: () => {}, site: view });
      return results.flatMap(({ url, content, inputPath }): RenderedFile[] => {
        const own = [...environment.virtual].find(([name]) => inputPath.endsWith(`/${name}`));
        return url
          ? [{ path: url.slice(1), content, source: own ? showPath(own[1].path, site.workingDir) : null }]
          : [];
      });
    },
  };
}

/** The error that Eleventy wrapped in others of its own, and to which it adds what lies behind. */
function findCause(error: unknown): unknown {
  if (error instanceof FaultError || !(error instanceof Error) || !("originalError" in error)) return error;
  return findCause(error.originalError);
}
