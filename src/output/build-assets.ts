import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { SiteAssets } from "../layouts/site-assets.ts";
import type { Site } from "../site/site.ts";
import type { Card } from "../theme/cards/card.ts";
import { themeDir } from "../theme/theme-dir.ts";
import { buildMarkFiles } from "./build-mark-files.ts";
import { buildScripts } from "./build-scripts.ts";
import { type BuiltStyles, buildStyles, type NamedFile } from "./build-styles.ts";
import { listAssets } from "./find-asset.ts";
import { hashAssets } from "./hash-assets.ts";
import { hashName } from "./hash-name.ts";
import { buildIcons } from "./icons/build-icons.ts";
import { loadMarkDrawer } from "./load-mark-drawer.ts";
import { buildLogo } from "./look/build-logo.ts";
import type { OutputFile } from "./output-file.ts";
import { readLookSheet } from "./read-look-sheet.ts";
import { joinPieces } from "./style-piece.ts";

/** The site's assets as files, and where pages find them. */
export interface BuiltAssets {
  files: OutputFile[];
  assets: SiteAssets;
  /** What cards are drawn with. */
  look: Pick<Card, "colors" | "icon" | "logo" | "pattern">;
}

/**
 * Builds styles and scripts, publishes the fonts and images that the styles name, and puts icons at the top of the site.
 * `begun` are its styles, where somebody has begun them before, and
 * `shown` the blocks, kinds of lists and drawings that some page shows; without them there are styles and files for all that there are.
 * What only pages show that search engines are told to leave out, such as a style guide, has a style sheet of its own, which other pages do without.
 */
export async function buildAssets(
  site: Site,
  begun = buildStyles(site),
  shown: { byAny: ReadonlySet<string>; byListed: ReadonlySet<string> } | null = null,
): Promise<BuiltAssets> {
  const [styles, scripts] = await Promise.all([begun, buildScripts(site)]);
  const { named, drawings, look } = styles;
  const text = joinPieces(styles.pieces, shown?.byListed ?? null);
  const path = `assets/${hashName("main.css", text)}`;
  const rest = shown ? restOf(styles, shown) : "";
  const restPath = `assets/${hashName("unlisted.css", rest)}`;
  const { files: logos, logo, picture, card } = await buildLogo(site, look);
  const drawMark = await loadMarkDrawer(site);
  const marks = await buildMarkFiles(site, drawMark);
  const { files: icons, icon } = await buildIcons(site, look.colors, picture);
  const tab = hashIcon(icons);
  const hasLook = Object.keys(site.settings.look).length > 0;
  const iconAt = (path: string) => (icons.some((file) => file.path === path) ? `/${path}` : null);
  const files: OutputFile[] = [
    ...[...named.values(), ...listLicences(site, styles)].map(({ file, path }) => ({
      path: `assets/${path}`,
      content: { copyFrom: file },
    })),
    ...drawings.map(([path, content]) => ({ path: `assets/${path}`, content })),
    { path, content: text },
    ...(rest ? [{ path: restPath, content: rest }] : []),
    ...(scripts ? [scripts] : []),
    ...marks
      .filter(({ file }) => shown?.byAny.has(`mark:${file.name}`) ?? true)
      .map(({ file, svg }) => ({ path: file.path.slice(1), content: svg })),
    ...logos,
    ...icons,
    ...(tab ? [tab] : []),
  ];

  return {
    files,
    look: {
      colors: look.colors,
      icon,
      logo: card,
      pattern: look.drawings["poster-day.svg"] ?? null,
    },
    assets: {
      styles: [`/${path}`],
      unlistedStyles: rest ? [`/${restPath}`] : [],
      scripts: scripts ? [`/${scripts.path}`] : [],
      fonts: listFirstFonts(styles),
      look: readLookSheet(text, styles.own, look.colors, site.typefaces),
      drawMark,
      markFiles: marks.map(({ file }) => file),
      drawings: hashAssets(site.assetsDirs, (asset) => asset.endsWith(".ts")),
      icon: tab && `/${tab.path}`,
      touchIcon: iconAt("apple-touch-icon.png"),
      manifest: iconAt("site.webmanifest"),
      logo,
      themeColors: hasLook ? { day: look.colors.paper as string, night: look.nightPaper } : null,
    },
  };
}

/** What the style sheet that all pages have does not hold of what some page shows. */
function restOf({ pieces }: BuiltStyles, { byAny, byListed }: Record<string, ReadonlySet<string>>): string {
  const late = pieces.filter(({ parts }) => parts && !parts.some((part) => byListed?.has(part)));
  return joinPieces(late, byAny ?? null);
}

/** The icon of tabs and of the head of each page, under one name that browsers may keep: that at the top of the site would be asked for again by both, on every page. */
function hashIcon(icons: OutputFile[]): OutputFile | null {
  const file = ["icon.svg", "favicon.ico"].flatMap(
    (name) => icons.find(({ path }) => path === name) ?? [],
  )[0];
  if (!file) return null;
  const { path, content } = file;
  const bytes =
    typeof content === "object" && "copyFrom" in content ? readFileSync(content.copyFrom) : content;
  return { path: `assets/${hashName(path, bytes)}`, content };
}

/** The fonts that the first view needs, by script: not those of some words alone, and of a script for which a look brings its own no others. */
function listFirstFonts({ named, scripts: of, late }: BuiltStyles): SiteAssets["fonts"] {
  const isOwn = (asset: string) => !named.get(asset)?.file.startsWith(themeDir);
  const own = [...of].flatMap(([asset, scripts]) => (isOwn(asset) ? scripts : []));
  return [...named]
    .filter(([asset]) => /(?<!-italic|-ext)\.woff2$/.test(asset) && !late.has(asset))
    .filter(([asset]) => isOwn(asset) || !of.get(asset)?.some((script) => own.includes(script)))
    .map(([asset, { path }]) => ({ path: `/assets/${path}`, scripts: of.get(asset) ?? ["Latn"] }));
}

/** The licences of the fonts, which go where these go. */
function listLicences({ assetsDirs, typefaces }: Site, { named }: BuiltStyles): NamedFile[] {
  const fonts = new Set([...named.values()].map(({ file }) => file));
  const ofOwn = [typefaces.text, typefaces.headings].flatMap(({ own, licence, files }) =>
    own && licence && files.some(({ path }) => fonts.has(path)) ? [licence] : [],
  );
  // `fonts/inter-heading-ext.woff2` has that of `inter`.
  const beside = [...listAssets(assetsDirs, "")].filter(([asset]) => {
    const [, stem] = /^(fonts\/[^/]+)\.LICENSE\.txt$/.exec(asset) ?? [];
    return (
      stem && [...named.keys()].some((font) => font.startsWith(`${stem}.`) || font.startsWith(`${stem}-`))
    );
  });
  return [...ofOwn, ...beside.map(([, file]) => file)].map((file) => ({
    file,
    path: hashName(`fonts/${basename(file)}`, readFileSync(file)),
  }));
}
