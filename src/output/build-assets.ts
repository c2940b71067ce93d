import { readFileSync } from "node:fs";
import { posix } from "node:path";
import type { SiteAssets } from "../layouts/site-assets.ts";
import type { Site } from "../site/site.ts";
import { buildScripts } from "./build-scripts.ts";
import { buildStyles } from "./build-styles.ts";
import { listAssets } from "./find-asset.ts";
import { hashName } from "./hash-name.ts";
import { loadMarkDrawer } from "./load-mark-drawer.ts";
import type { OutputFile } from "./output-file.ts";

/** The site's assets as files, and where pages find them. */
export interface BuiltAssets {
  files: OutputFile[];
  assets: SiteAssets;
}

/** Builds styles and scripts, publishes the fonts and images that the styles name, and puts icons at the top of the site. */
export async function buildAssets(site: Site): Promise<BuiltAssets> {
  const files: OutputFile[] = [];
  const sources = new Map([...listAssets(site.assetsDirs, "")].filter(([path]) => !path.endsWith(".scss")));
  const hashed = new Map<string, string>();
  // Style sheets name `../fonts/x.woff2`, as the files lie in `assets/`; the built one lies a folder higher than its source.
  const rename = (url: string) => {
    const name = posix.normalize(url).replace(/^(\.\.\/)+/, "");
    const file = sources.get(name);
    if (!file) return url;
    // Browsers read no font from a disk, since a file has no origin: there it is a part of the style sheet.
    if (site.relative && name.endsWith(".woff2"))
      return `data:font/woff2;base64,${readFileSync(file, "base64")}`;
    const known = hashed.get(name) ?? hashName(name, readFileSync(file));
    if (!hashed.has(name)) files.push({ path: `assets/${known}`, content: { copyFrom: file } });
    hashed.set(name, known);
    return known;
  };
  const [styles, scripts] = await Promise.all([buildStyles(site, rename), buildScripts(site)]);
  if (styles) files.push(styles);
  if (scripts) files.push(scripts);
  const icons = listAssets(site.assetsDirs, "icons");
  const iconAt = (path: string) => (icons.has(path) ? `/${path}` : null);
  for (const [path, file] of icons) files.push({ path, content: { copyFrom: file } });

  return {
    files,
    assets: {
      styles: styles ? [`/${styles.path}`] : [],
      scripts: scripts ? [`/${scripts.path}`] : [],
      fonts: [...hashed.values()]
        .filter((name) => name.endsWith(".woff2") && !name.includes("italic"))
        .map((name) => `/assets/${name}`),
      drawMark: await loadMarkDrawer(site.assetsDirs),
      icon: iconAt("icon.svg"),
      touchIcon: iconAt("apple-touch-icon.png"),
      manifest: iconAt("site.webmanifest"),
    },
  };
}
