import { dirname, join } from "node:path";
import type { Site } from "../site/site.ts";
import { AssetError } from "./asset-error.ts";
import { findAsset } from "./find-asset.ts";
import { hashName } from "./hash-name.ts";
import type { OutputFile } from "./output-file.ts";

// Versions of about 2021, what a six-year-old phone runs when it is kept up to date: major << 16 | minor << 8.
const targets = {
  chrome: 109 << 16,
  firefox: 102 << 16,
  safari: (15 << 16) | (4 << 8),
  ios_saf: (15 << 16) | (4 << 8),
};

/**
 * Compiles `styles/main.scss` of the site (or Waymark's own) to one minified file. `rename` gives the name of a font or
 * image that the style sheet names, relative to the style sheet. Throws an `AssetError` that names file and line.
 */
export async function buildStyles(site: Site, rename: (url: string) => string): Promise<OutputFile | null> {
  const entry = findAsset(site.assetsDirs, "styles/main.scss");
  if (!entry) return null;
  const [sass, { transform }] = await Promise.all([import("sass"), import("lightningcss")]);
  try {
    const { css } = sass.compile(entry, {
      loadPaths: [dirname(entry), ...site.assetsDirs.map((dir) => join(dir, "styles"))],
      fatalDeprecations: ["import", "global-builtin", "color-functions"],
      style: "expanded",
    });
    const { code } = transform({
      filename: "main.css",
      code: Buffer.from(css),
      minify: true,
      targets,
      visitor: { Url: (url) => ({ ...url, url: rename(url.url) }) },
    });
    return { path: `assets/${hashName("main.css", code)}`, content: code };
  } catch (error) {
    throw new AssetError(entry, error);
  }
}
