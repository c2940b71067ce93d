import type { UserConfig } from "@11ty/eleventy";
import type { Environment } from "nunjucks";
import type { PageView } from "./src/layouts/page-view.ts";
import { renderStrictly } from "./src/layouts/render-strictly.ts";

/** A view and where it goes; a view by itself would meet the keys that Eleventy adds to an item. */
export interface Entry {
  url: string;
  view: PageView;
}

/**
 * How Eleventy turns page views into HTML: one virtual template, made once for each view, in a format of our own that renders
 * the layout that the view names. (A template in Nunjucks would be compiled anew for each page.) Content never becomes a
 * template; the engines of Eleventy are out of reach.
 */
export default function configureEleventy(entries: Entry[], environment: Environment) {
  return (config: UserConfig): void => {
    config.setTemplateFormats(["view"]);
    config.addExtension("view", {
      // Eleventy would keep what `compile` gives from one run to the next, and with it an environment that is out of date.
      compileOptions: { cache: false },
      compile:
        () =>
        ({ entry: { view } }: { entry: Entry }) =>
          renderStrictly(environment, view),
    });
    config.setUseGitIgnore(false);
    // Nobody but the layouts reads the data, and they are strict.
    config.setFreezeReservedData(false);
    // On a busy machine Eleventy would print which of its own parts are slow.
    config.benchmarks.config.setMinimumThresholdPercent(100);
    config.addGlobalData("entries", () => entries);
    config.addTemplate("pages.view", "", {
      pagination: { data: "entries", size: 1, alias: "entry" },
      // A function, since a template string would escape `/q&a/`.
      permalink: (data: { entry: Entry }) => data.entry.url,
    });
  };
}
