import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { keepText } from "../cache/keep-text.ts";
import type { Site } from "../site/site.ts";
import { readCompilerFault } from "../sources/read-compiler-fault.ts";
import type { FormattedLook } from "../theme/look/format-look.ts";
import { type CompiledStyles, compileStyles } from "./compile-styles.ts";
import { findAsset, listAssets, listOwnAssets } from "./find-asset.ts";
import { formatFaces } from "./format-faces.ts";
import { hashAssets } from "./hash-assets.ts";
import { hashName } from "./hash-name.ts";
import { readTheme } from "./read-theme.ts";
import type { StylePiece } from "./style-piece.ts";
import { pickWritings } from "./writing.ts";

/** The style sheet in pieces, and the fonts and images that it names: by path in the assets folders, with their path beside the style sheet. */
export interface BuiltStyles {
  pieces: StylePiece[];
  named: Map<string, NamedFile>;
  /** The fonts among them that only pages in some scripts need, with those, and those that no page needs at first. */
  scripts: Map<string, string[]>;
  late: Set<string>;
  /** Drawings of the look, by path beside the style sheet. */
  drawings: (readonly [path: string, svg: string])[];
  look: Pick<FormattedLook, "colors" | "drawings" | "nightPaper">;
  /** The tokens of the site's own, which go before those of its look. */
  own: CompiledStyles["own"];
}

/** A file that the style sheet names, and its path beside that. */
export interface NamedFile {
  file: string;
  path: string;
}

/** The style sheet of a site, minified: the theme's, compiled already, where the site brings no Sass, and its look. Throws a `FaultError`. */
export async function buildStyles(site: Site): Promise<BuiltStyles> {
  const { pieces: compiled, writings, ...styles } = await readStyles(site);
  const look = await readLook(site, styles);
  const codes = site.languages.map(({ code }) => code);
  const faces = styles.own && formatFaces(site.typefaces, codes, styles.own.day);
  const { named, rename } = nameFiles(site, faces?.own);
  const pieces = compiled.map((piece) => ({ ...piece, css: renameUrls(piece.css, rename) }));
  let text = renameUrls(faces?.css ?? "", rename);
  const drawings = new Map(
    Object.entries(look.drawings).map(([name, svg]) => [name, [hashName(`look/${name}`, svg), svg] as const]),
  );
  if (styles.own) text += renameUrls(look.css, (url) => drawings.get(url)?.[0] ?? url);
  const scripts = new Map(faces?.scripts);
  for (const writing of pickWritings(writings, codes, faces ? site.typefaces.text.scripts : ["Latn"])) {
    const before = named.size;
    text += renameUrls(writing.css, rename);
    for (const asset of [...named.keys()].slice(before)) scripts.set(asset, writing.scripts);
  }
  const late = faces?.late ?? new Set<string>();
  const all = [...pieces, { parts: null, css: text }];
  return { pieces: all, named, scripts, late, drawings: [...drawings.values()], look, own: styles.own };
}

function renameUrls(css: string, rename: (url: string) => string): string {
  return css.replace(/url\(("?)([^"()]+)\1\)/g, (_, quote, url) => `url(${quote}${rename(url)}${quote})`);
}

/** The look as `site.yaml` wants it, with what the site's own tokens say before it; no style sheet is compiled for that. */
async function readLook(
  site: Site,
  { own, look }: Pick<CompiledStyles, "own" | "look">,
): Promise<FormattedLook> {
  const wanted = JSON.stringify(site.settings.look);
  if (wanted === "{}") return look;
  const tokens = own ?? { day: {}, night: {} };
  const format = async () => {
    const { formatLook } = await import("../theme/look/format-look.ts");
    return JSON.stringify(formatLook(tokens, site.settings.look));
  };
  return JSON.parse(await keepText(site, "look", [wanted, JSON.stringify(tokens)], format));
}

async function readStyles(site: Site): Promise<CompiledStyles> {
  const isSass = (path: string) => path.endsWith(".scss");
  if (![...listOwnAssets(site.assetsDirs, "").keys()].some(isSass)) return (await readTheme()).styles;
  const entry = findAsset(site.assetsDirs, "styles/main.scss") as string;
  const sources = [entry, hashAssets(site.assetsDirs, isSass)];
  try {
    const compile = async () => JSON.stringify(await compileStyles(site.assetsDirs));
    return JSON.parse(await keepText(site, "styles", sources, compile));
  } catch (error) {
    throw readCompilerFault(error, entry, site.workingDir);
  }
}

/** Style sheets name `../fonts/x.woff2`, as the files lie in `assets/`; the built one lies a folder higher than its source. */
function nameFiles(
  site: Site,
  own = new Map<string, string>(),
): { named: Map<string, NamedFile>; rename: (url: string) => string } {
  const assets = listAssets(site.assetsDirs, "");
  const named = new Map<string, NamedFile>();
  const rename = (url: string): string => {
    const name = posix.normalize(url).replace(/^(\.\.\/)+/, "");
    const file = own.get(name) ?? assets.get(name);
    if (!file) return url;
    // Browsers read no font from a disk, since a file has no origin: there it is a part of the style sheet.
    const [, font] = /\.(woff2|ttf|otf)$/i.exec(name) ?? [];
    if (site.relative && font)
      return `data:font/${font.toLowerCase()};base64,${readFileSync(file, "base64")}`;
    const { path } = named.get(name) ?? { path: hashName(name, readFileSync(file)) };
    named.set(name, { file, path });
    return path;
  };
  return { named, rename };
}
