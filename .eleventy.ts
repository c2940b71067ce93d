import type { UserConfig } from "@11ty/eleventy";
import type { PageView } from "./src/layouts/page-view.ts";
import type { RenderedPage, UnlaidPage } from "./src/layouts/renderer.ts";
import type { SiteView } from "./src/layouts/site-view.ts";
import type { StrictEnvironment } from "./src/layouts/strict-environment.ts";
import type { EleventyHook } from "./src/templates/hook/load-hook.ts";
import { runHook } from "./src/templates/hook/run-hook.ts";
import type { SiteTemplate } from "./src/templates/site-template.ts";

/** What Eleventy is to render next: pages, which it hands on one by one, or the files of the site. */
export interface Stage {
  pages: Iterable<PageView> | null;
  take(page: RenderedPage): void;
  /** Is told of a page that can't be rendered; `null` where that ends everything. */
  fail: ((page: UnlaidPage) => void) | null;
  site: SiteView | null;
  layOut(view: PageView): void;
  renderFile(template: string, view: SiteView): string;
}

const files: SiteTemplate[] = [
  { name: "robots/robots.txt.njk", path: "robots.txt", isWanted: () => true },
  {
    name: "sitemap/sitemap.xml.njk",
    path: "sitemap.xml",
    isWanted: ({ site, isPublic }) => site.url !== null && isPublic,
  },
  {
    name: "security/security.txt.njk",
    path: ".well-known/security.txt",
    isWanted: ({ security }) => security !== null,
  },
];

/**
 * Everything that templates write: pages, in chunks, and the files that are made once for a site; and what a site adds itself
 * (`assets/eleventy.ts`). All are virtual templates in Nunjucks, rendered by our strict environment in place of Eleventy's
 * engines, which are out of reach. Content never becomes a template.
 */
export default function configureEleventy(
  stage: Stage,
  environment: StrictEnvironment,
  hook: EleventyHook | null,
) {
  return (config: UserConfig): void => {
    config.addTemplate("pages.njk", "", {
      // Eleventy keeps data from one run to the next, but asks `before` each time. All pages are one template to it: its own work
      // for each is as much as the layout of a page is.
      pagination: {
        data: "none",
        before: () => (stage.pages ? [stage.pages] : []),
        size: 1,
        alias: "pages",
      },
      permalink: false,
    });
    // As a plugin, since plugins find what Eleventy itself brings.
    config.addPlugin(async () => {
      const templates = hook ? await runHook(hook, config, environment, files) : files;
      for (const { name, path, isWanted } of templates)
        config.addTemplate(name, "", {
          pagination: {
            data: "none",
            before: () => (stage.site && isWanted(stage.site) ? [stage.site] : []),
            size: 1,
            alias: "site",
          },
          permalink: `/${path}`,
          template: name,
        });
    });

    config.setTemplateFormats(["njk"]);
    config.addExtension("njk", {
      compileOptions: { cache: false },
      compile: () => (data) => {
        if (data.site) return stage.renderFile(data.template, data.site);
        for (const view of data.pages) stage.layOut(view);
        return "";
      },
    });
    config.addGlobalData("none", []);
    config.setUseGitIgnore(false);
    // Nobody but the templates reads the data, and they are strict.
    config.setFreezeReservedData(false);
    // On a busy machine Eleventy would print which of its own parts are slow.
    config.benchmarks.config.setMinimumThresholdPercent(100);
  };
}
