import type { UserConfig } from "@11ty/eleventy";
import type { PageView } from "./src/layouts/page-view.ts";
import type { RenderedPage } from "./src/templates/create-renderer.ts";

/** What Eleventy is to render next, and where it goes. */
export interface Stage {
  views: PageView[];
  take(page: RenderedPage): void;
  render(view: PageView): string;
}

// Eleventy's own work for a template is as much as the layout of a page is.
const atOnce = 250;

/**
 * Everything that templates write. Pages are one virtual template, made once for each chunk of views and handed on one by one,
 * in a format of our own that renders the layout that a view names. Content never becomes a template; the engines of Eleventy
 * are out of reach.
 */
export default function configureEleventy(stage: Stage) {
  return (config: UserConfig): void => {
    config.setTemplateFormats(["view"]);
    config.addExtension("view", {
      compileOptions: { cache: false },
      compile:
        () =>
        ({ chunk }: { chunk: PageView[] }) => {
          for (const view of chunk) stage.take({ url: view.url, html: stage.render(view) });
          return "";
        },
    });
    config.setUseGitIgnore(false);
    // Nobody but the layouts reads the data, and they are strict.
    config.setFreezeReservedData(false);
    // On a busy machine Eleventy would print which of its own parts are slow.
    config.benchmarks.config.setMinimumThresholdPercent(100);
    config.addGlobalData("none", []);
    config.addTemplate("pages.view", "", {
      // Eleventy keeps data from one run to the next, but asks `before` each time.
      pagination: { data: "none", before: () => stage.views, size: atOnce, alias: "chunk" },
      permalink: false,
    });
  };
}
