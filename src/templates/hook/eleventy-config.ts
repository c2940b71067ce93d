import type { PageView } from "../../layouts/page-view.ts";
import type { SiteView } from "../../layouts/site-view.ts";

/** What a site's own `eleventy.ts` is given: the calls of Eleventy's `UserConfig` that layouts have a use for. */
export interface EleventyConfig {
  /** A filter of layouts, `{{ view.page.title | loud }}`. */
  addFilter(name: string, filter: LayoutFunction): void;
  addNunjucksFilter(name: string, filter: LayoutFunction): void;
  /** A mark of layouts, `{% boat "Skiff" %}`, that prints HTML. */
  addShortcode(name: string, shortcode: LayoutFunction): void;
  addNunjucksShortcode(name: string, shortcode: LayoutFunction): void;
  /** A mark around something, `{% frame %} … {% endframe %}`, whose HTML comes first. */
  addPairedShortcode(name: string, shortcode: LayoutFunction): void;
  addPairedNunjucksShortcode(name: string, shortcode: LayoutFunction): void;
  /** What layouts read as `view.global.NAME`: a value, or what a function gives, which may be waited for. */
  addGlobalData(name: string, value: unknown): void;
  /** A plugin of Eleventy, which gets these calls and no others. */
  addPlugin(plugin: unknown, options?: object): unknown;
  hasPlugin(plugin: unknown): boolean;
  /** A file that is no page. Its `view` is a `SiteView`. */
  addTemplate(name: string, text: string, data: { permalink: string }): void;
}

/** A filter or shortcode, which gives its result at once. */
type LayoutFunction = (this: LayoutScope, ...args: never[]) => unknown;

/** What `this` is in a filter or shortcode that is written with `function`. */
interface LayoutScope {
  ctx: { view: PageView | SiteView };
  page: { url: string | null };
}
