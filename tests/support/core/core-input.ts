import type { Assets } from "../../../src/checks/rule.ts";
import type { ContentFile } from "../../../src/content/content.ts";
import type { ImageFacts, ImageFault } from "../../../src/content/image-facts.ts";
import type { PageSource } from "../../../src/content/page.ts";
import type { PublishedImage } from "../../../src/layouts/published-image.ts";
import type { SiteAssets } from "../../../src/layouts/site-assets.ts";
import type { SourceText } from "../../../src/problems/source-text.ts";
import type { Site } from "../../../src/site/site.ts";
import type { Value } from "../../../src/site/values/value.ts";

/** All that a site is shown and checked from, as JSON: what only a machine with its files can know of them. */
export interface CoreInput {
  site: Omit<Site, "address" | "settingsFile" | "drawOwnBlock" | "values">;
  /** Values by the code of their language and by their names. */
  values: [code: string, values: [name: string, value: Value][]][];
  settings: SourceText;
  /** By the ids of their files. */
  pages: [id: string, source: PageSource][];
  data: [id: string, source: SourceText][];
  redirects: SourceText | null;
  ledger: SourceText | null;
  days: [id: string, day: string][];
  files: ContentFile[];
  public: ContentFile[];
  layouts: string[];
  images: [id: string, facts: ImageFacts | ImageFault][];
  published: [id: string, image: PublishedImage][];
  cards: [id: string, path: string][];
  search: Record<string, string> | null;
  assets: Omit<SiteAssets, "drawMark">;
  drawings: [name: string, svg: string][];
  icons: string[];
  ownAssets: Assets;
}
