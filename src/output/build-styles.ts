import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { keepText } from "../cache/keep-text.ts";
import type { Site } from "../site/site.ts";
import { AssetError } from "./asset-error.ts";
import { compileSass } from "./compile-sass.ts";
import { findAsset, listAssets } from "./find-asset.ts";
import { hashAssets } from "./hash-assets.ts";
import { hashName } from "./hash-name.ts";

// Versions of about 2021, what a six-year-old phone runs when it is kept up to date: major << 16 | minor << 8.
const targets = {
  chrome: 109 << 16,
  firefox: 102 << 16,
  safari: (15 << 16) | (4 << 8),
  ios_saf: (15 << 16) | (4 << 8),
};

/** The style sheet, and the fonts and images that it names: by path in the assets folders, with their path beside the style sheet. */
export interface BuiltStyles {
  path: string;
  text: string;
  named: [asset: string, path: string][];
}

/**
 * Compiles `styles/main.scss` of the site (or Waymark's own) to one minified file, once for what the assets hold. Throws an
 * `AssetError` that names file and line.
 */
export async function buildStyles(site: Site): Promise<BuiltStyles | null> {
  const entry = findAsset(site.assetsDirs, "styles/main.scss");
  if (!entry) return null;
  const sources = [
    entry,
    hashAssets(site.assetsDirs, (asset) => !asset.endsWith(".ts")),
    String(site.relative),
  ];
  const kept = await keepText(site, "styles", sources, async () =>
    JSON.stringify(await compile(site, entry)),
  );
  return JSON.parse(kept);
}

async function compile(site: Site, entry: string): Promise<BuiltStyles> {
  const { named, rename } = nameFiles(site);
  try {
    const css = await compileSass(entry, [
      dirname(entry),
      ...site.assetsDirs.map((dir) => join(dir, "styles")),
    ]);
    const { transform } = await import("lightningcss");
    const { code } = transform({
      filename: "main.css",
      code: Buffer.from(css),
      minify: true,
      targets,
      visitor: { Url: (url) => ({ ...url, url: rename(url.url) }) },
    });
    return {
      path: `assets/${hashName("main.css", code)}`,
      text: new TextDecoder().decode(code),
      named: [...named],
    };
  } catch (error) {
    throw new AssetError(entry, error);
  }
}

/** Style sheets name `../fonts/x.woff2`, as the files lie in `assets/`; the built one lies a folder higher than its source. */
function nameFiles(site: Site): { named: Map<string, string>; rename: (url: string) => string } {
  const assets = listAssets(site.assetsDirs, "");
  const named = new Map<string, string>();
  const rename = (url: string): string => {
    const name = posix.normalize(url).replace(/^(\.\.\/)+/, "");
    const file = assets.get(name);
    if (!file) return url;
    // Browsers read no font from a disk, since a file has no origin: there it is a part of the style sheet.
    if (site.relative && name.endsWith(".woff2"))
      return `data:font/woff2;base64,${readFileSync(file, "base64")}`;
    const path = named.get(name) ?? hashName(name, readFileSync(file));
    named.set(name, path);
    return path;
  };
  return { named, rename };
}
