import type { UserConfig } from "@11ty/eleventy";
import type { Environment } from "nunjucks";
import type { PageView } from "./src/layouts/page-view.ts";

/** A view and where it goes. Eleventy asks an item for keys of its own, which a strict view would refuse, so it gets this. */
export interface Entry {
  url: string;
  view: PageView;
}

/**
 * How Eleventy turns page views into HTML: one virtual template, made once for each view, that extends the layout the
 * view names. Content never becomes a template; all other engines of Eleventy are out of reach.
 */
export default function configureEleventy(entries: Entry[], environment: Environment) {
  return (config: UserConfig): void => {
    config.setTemplateFormats(["njk"]);
    config.setUseGitIgnore(false);
    config.setLibrary("njk", environment);
    config.addGlobalData("entries", () => entries);
    config.addTemplate("pages.njk", "{% set view = entry.view %}{% extends view.layout %}", {
      pagination: { data: "entries", size: 1, alias: "entry" },
      // A function, since a template string would escape `/q&a/`.
      permalink: (data: { entry: Entry }) => data.entry.url,
    });
  };
}
