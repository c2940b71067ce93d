import type { ShownContent } from "../content/content.ts";
import type { Body } from "../markdown/body.ts";
import type { Navigation } from "../navigation/build-navigation.ts";
import type { Site } from "../site/site.ts";
import type { CopiedWords } from "./collect-copied-parts.ts";
import type { PublishedImage } from "./published-image.ts";
import type { Renderer } from "./renderer.ts";
import type { SiteAssets } from "./site-assets.ts";

/** What the view of a page is built from, the same for all pages. */
export interface ViewContext {
  site: Site;
  content: ShownContent;
  navigation: Navigation;
  assets: SiteAssets;
  /** The Markdown texts in data, by their keys. */
  texts: ReadonlyMap<string, Body>;
  /** By file id. */
  images: Map<string, PublishedImage>;
  /** The script that searches the pages of a language, by its code; `null` where the site has no search. */
  search: Record<string, string> | null;
  /** Site paths of the pictures that stand for pages where they are shared, by page id. */
  cards: Map<string, string>;
  /** What of translations nobody translated yet, by page id. */
  copied: { get(id: string): CopiedWords | null | undefined };
  /** The content security policy, where pages have to carry it themselves. */
  csp: string | null;
}

/** What the stages before the layouts know, the same for all pages. */
export interface LayoutContext extends ViewContext {
  renderer: Renderer;
  /** A digest of what all pages depend on beside their views; `null` where nothing of this build will be used again. */
  digest: string | null;
}
