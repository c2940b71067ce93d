import type { SiteAssets } from "../layouts/site-assets.ts";
import type { Site } from "../site/site.ts";
import type { Card } from "../theme/cards/card.ts";
import { buildScripts } from "./build-scripts.ts";
import { buildStyles } from "./build-styles.ts";
import { listAssets } from "./find-asset.ts";
import { hashAssets } from "./hash-assets.ts";
import { buildIcons } from "./icons/build-icons.ts";
import { loadMarkDrawer } from "./load-mark-drawer.ts";
import type { OutputFile } from "./output-file.ts";

/** The site's assets as files, and where pages find them. */
export interface BuiltAssets {
  files: OutputFile[];
  assets: SiteAssets;
  /** What cards are drawn with. */
  look: Pick<Card, "colors" | "icon">;
}

/**
 * Builds styles and scripts, publishes the fonts and images that the styles name, and puts icons at the top of the site.
 * `begun` are its styles, where somebody has begun them before.
 */
export async function buildAssets(site: Site, begun = buildStyles(site)): Promise<BuiltAssets> {
  const sources = listAssets(site.assetsDirs, "");
  const [styles, scripts] = await Promise.all([begun, buildScripts(site)]);
  const { named, scripts: scriptsOf, colors } = styles;
  const { files: icons, icon } = await buildIcons(site, colors);
  const iconAt = (path: string) => (icons.some((file) => file.path === path) ? `/${path}` : null);
  const files: OutputFile[] = [
    ...named.map(([asset, path]) => ({
      path: `assets/${path}`,
      content: { copyFrom: sources.get(asset) as string },
    })),
    { path: styles.path, content: styles.text },
    ...(scripts ? [scripts] : []),
    ...icons,
  ];

  return {
    files,
    look: { colors, icon },
    assets: {
      styles: [`/${styles.path}`],
      scripts: scripts ? [`/${scripts.path}`] : [],
      // Not those that only some words need: the slanted one, and letters of other languages.
      fonts: named
        .filter(([asset]) => /(?<!-italic|-ext)\.woff2$/.test(asset))
        .map(([asset, path]) => ({ path: `/assets/${path}`, scripts: scriptsOf.get(asset) ?? ["Latn"] })),
      drawMark: await loadMarkDrawer(site),
      drawings: hashAssets(site.assetsDirs, (asset) => asset.endsWith(".ts")),
      icon: iconAt("icon.svg") ?? iconAt("favicon.ico"),
      touchIcon: iconAt("apple-touch-icon.png"),
      manifest: iconAt("site.webmanifest"),
    },
  };
}
