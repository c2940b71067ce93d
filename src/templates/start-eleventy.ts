import { join, relative, sep } from "node:path";
import Eleventy from "@11ty/eleventy";
import configureEleventy, { type Stage } from "../../.eleventy.ts";
import { gatherPrinted } from "../layouts/gather-printed.ts";
import type { PageView } from "../layouts/page-view.ts";
import type { RenderedPage } from "../layouts/renderer.ts";
import type { SiteView } from "../layouts/site-view.ts";
import { TemplateFault } from "../layouts/template-fault.ts";
import { FaultError } from "../problems/fault-error.ts";
import type { Site } from "../site/site.ts";
import { themeDir } from "../theme/theme-dir.ts";
import { createEnvironment } from "./create-environment.ts";
import { createLayoutError } from "./create-layout-error.ts";
import type { EleventyHook } from "./hook/load-hook.ts";

// Eleventy wants an input folder that exists; all templates are virtual, so any folder without templates will do.
const noTemplates = join(import.meta.dirname, "../site");

// All that the theme's templates print beside what they are given, which a test holds: nothing else of a page that they alone make has to be judged.
const ofTheme = ' id="main_content"';

const silent = { log() {}, info() {}, warn() {}, error() {} };

/** Starts Eleventy with all that it has to know of a site's templates (`.eleventy.ts`); what it is to render next is put on the stage. */
export function startEleventy(site: Pick<Site, "assetsDirs" | "workingDir">, hook: EleventyHook | null) {
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
  const layOut = (view: PageView): void => {
    let page: RenderedPage;
    try {
      page = renderPage(view);
    } catch (error) {
      if (!(stage.fail && error instanceof FaultError)) throw error;
      stage.fail({ url: view.url, fault: error.problem });
      return;
    }
    stage.take(page);
  };
  const stage: Stage = { pages: null, take: () => {}, fail: null, site: null, layOut, renderFile: render };
  const config = configureEleventy(stage, environment, hook);
  // It takes a folder beside the present one whose name only begins as that does (`site-tools`, `site`) for one in it.
  const input = relative(process.cwd(), noTemplates);
  const eleventy = new Eleventy(input, "_site", { configPath: false, quietMode: true, config });
  eleventy.logger.overrideLogger(silent);
  return { stage, eleventy, environment };
}
