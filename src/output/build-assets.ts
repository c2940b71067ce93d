import type { SiteAssets } from "../layouts/site-assets.ts";
import type { Site } from "../site/site.ts";
import type { Card } from "../theme/cards/card.ts";
import { themeDir } from "../theme/theme-dir.ts";
import { buildScripts } from "./build-scripts.ts";
import { type BuiltStyles, buildStyles } from "./build-styles.ts";
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
  const { named, drawings, look } = styles;
  const { files: icons, icon } = await buildIcons(site, look.colors);
  const iconAt = (path: string) => (icons.some((file) => file.path === path) ? `/${path}` : null);
  const files: OutputFile[] = [
    ...named.map(([asset, path]) => ({
      path: `assets/${path}`,
      content: { copyFrom: sources.get(asset) as string },
    })),
    ...drawings.map(([path, content]) => ({ path: `assets/${path}`, content })),
    { path: styles.path, content: styles.text },
    ...(scripts ? [scripts] : []),
    ...icons,
  ];

  return {
    files,
    look: { colors: look.colors, icon },
    assets: {
      styles: [`/${styles.path}`],
      scripts: scripts ? [`/${scripts.path}`] : [],
      fonts: listFirstFonts(styles, sources),
      drawMark: await loadMarkDrawer(site),
      drawings: hashAssets(site.assetsDirs, (asset) => asset.endsWith(".ts")),
      icon: iconAt("icon.svg") ?? iconAt("favicon.ico"),
      touchIcon: iconAt("apple-touch-icon.png"),
      manifest: iconAt("site.webmanifest"),
    },
  };
}

/** The fonts that the first view needs, by script: not those of some words alone, and of a script for which a look brings its own no others. */
function listFirstFonts(
  { named, scripts: of }: BuiltStyles,
  sources: Map<string, string>,
): SiteAssets["fonts"] {
  const isOwn = (asset: string) => !sources.get(asset)?.startsWith(themeDir);
  const own = [...of].flatMap(([asset, scripts]) => (isOwn(asset) ? scripts : []));
  return named
    .filter(([asset]) => /(?<!-italic|-ext)\.woff2$/.test(asset))
    .filter(([asset]) => isOwn(asset) || !of.get(asset)?.some((script) => own.includes(script)))
    .map(([asset, path]) => ({ path: `/assets/${path}`, scripts: of.get(asset) ?? ["Latn"] }));
}
