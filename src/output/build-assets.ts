import type { SiteAssets } from "../layouts/site-assets.ts";
import type { Site } from "../site/site.ts";
import { buildScripts } from "./build-scripts.ts";
import { type BuiltStyles, buildStyles } from "./build-styles.ts";
import { listAssets } from "./find-asset.ts";
import { hashAssets } from "./hash-assets.ts";
import { loadMarkDrawer } from "./load-mark-drawer.ts";
import type { OutputFile } from "./output-file.ts";

/** The site's assets as files, and where pages find them. */
export interface BuiltAssets {
  files: OutputFile[];
  assets: SiteAssets;
}

/**
 * Builds styles and scripts, publishes the fonts and images that the styles name, and puts icons at the top of the site.
 * `begun` are its styles, where somebody has begun them before.
 */
export async function buildAssets(
  site: Site,
  begun: Promise<BuiltStyles | null> = buildStyles(site),
): Promise<BuiltAssets> {
  const sources = listAssets(site.assetsDirs, "");
  const [styles, scripts] = await Promise.all([begun, buildScripts(site)]);
  const named = styles?.named ?? [];
  const files: OutputFile[] = named.map(([asset, path]) => ({
    path: `assets/${path}`,
    content: { copyFrom: sources.get(asset) as string },
  }));
  if (styles) files.push({ path: styles.path, content: styles.text });
  if (scripts) files.push(scripts);
  const icons = listAssets(site.assetsDirs, "icons");
  const iconAt = (path: string) => (icons.has(path) ? `/${path}` : null);
  for (const [path, file] of icons) files.push({ path, content: { copyFrom: file } });

  return {
    files,
    assets: {
      styles: styles ? [`/${styles.path}`] : [],
      scripts: scripts ? [`/${scripts.path}`] : [],
      fonts: named
        .filter(([asset]) => asset.endsWith(".woff2") && !asset.includes("italic"))
        .map(([, path]) => `/assets/${path}`),
      drawMark: await loadMarkDrawer(site),
      drawings: hashAssets(site.assetsDirs, (asset) => asset.endsWith(".ts")),
      icon: iconAt("icon.svg"),
      touchIcon: iconAt("apple-touch-icon.png"),
      manifest: iconAt("site.webmanifest"),
    },
  };
}
