import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { keepText } from "../../cache/keep-text.ts";
import { readKept } from "../../cache/read-kept.ts";
import type { Site } from "../../site/site.ts";
import { readCompilerFault } from "../../sources/read-compiler-fault.ts";
import type { Colors } from "../../theme/colors/derive-colors.ts";
import { drawMonogram } from "../../theme/icons/draw-monogram.ts";
import { drawTile } from "../../theme/icons/draw-tile.ts";
import { themeDir } from "../../theme/theme-dir.ts";
import { findCardFonts } from "../cards/find-card-fonts.ts";
import { listOwnAssets } from "../find-asset.ts";
import { isSeenOn } from "../look/is-seen-on.ts";
import type { Logo } from "../look/read-logo.ts";
import type { OutputFile } from "../output-file.ts";
import { createOutline } from "./create-outline.ts";

const pictures = { "icon-192.png": 192, "icon-512.png": 512, "apple-touch-icon.png": 180, "favicon.ico": 32 };

/** Radius of the tile behind a sign, of 64. */
const corners = { sharp: 1, soft: 6, round: 18 };
/** A logo that is wider, or higher, would be a line on a tile. */
const mostOblong = 1.7;

/** The names of all that `buildIcons` makes of these assets. */
export function listIcons(assetsDirs: string[]): string[] {
  const own = [...listOwnAssets(assetsDirs, "icons").keys()];
  const drawn = isDrawn(own) ? ["icon.svg", ...Object.keys(pictures)] : [];
  return [...new Set([...own, ...drawn, "site.webmanifest"])];
}

/** Whether there is a drawing that pictures can be made of: one of the site's own, or a monogram beside nothing else. */
function isDrawn(own: string[]): boolean {
  return own.includes("icon.svg") || !Object.keys(pictures).some((path) => own.includes(path));
}

/** The icons of a site as files, and the one that is a drawing as SVG. */
interface BuiltIcons {
  files: OutputFile[];
  icon: string | null;
}

/**
 * The icons of a site and its manifest, which lie at its top: its own, and what is missing made from its `icon.svg`; where it has no
 * icon at all, from its logo, if that is no line of words, else from a monogram of its title. Of a site with pictures alone nothing is drawn beside them. Throws a
 * `FaultError` where its icon can't be read.
 */
export async function buildIcons(site: Site, colors: Colors, logo: Logo | null): Promise<BuiltIcons> {
  const own = listOwnAssets(site.assetsDirs, "icons");
  const files = [...own].map(([path, file]): OutputFile => ({ path, content: { copyFrom: file } }));
  const sign = own.get("icon.svg");
  const svg = sign
    ? await readFile(sign, "utf8")
    : isDrawn([...own.keys()])
      ? await drawSign(site, colors, corners[site.settings.look.corners ?? "soft"], logo)
      : null;
  if (svg !== null) {
    // On a home screen the system cuts out the form; elsewhere nothing stands behind the sign.
    const tile = sign ? svg : await drawSign(site, colors, 0, logo);
    if (!sign) files.push({ path: "icon.svg", content: svg });
    for (const [path, size] of Object.entries(pictures)) {
      if (own.has(path)) continue;
      const isIco = path === "favicon.ico";
      const paper = isIco ? null : (colors.paper as string);
      const png = await drawPng(site, isIco ? svg : tile, size, paper).catch((error) => {
        throw sign ? readCompilerFault(error, sign, site.workingDir) : error;
      });
      files.push({ path, content: isIco ? wrapIco(png, size) : png });
    }
  }
  if (!own.has("site.webmanifest")) files.push(buildManifest(site, colors, files));
  return { files, icon: svg };
}

async function drawSign(site: Site, colors: Colors, corner: number, logo: Logo | null): Promise<string> {
  const { width = 1, height = 0 } = logo?.facts ?? {};
  if (logo && Math.max(width, height) <= Math.min(width, height) * mostOblong) {
    const grounds = [colors.paper, colors.fill, colors.ink] as string[];
    const seen = await Promise.all(grounds.map((ground) => isSeenOn(site, logo, ground)));
    const ground = grounds[seen.indexOf(true)] ?? (colors.paper as string);
    return drawTile({ dataUrl: logo.dataUrl, width, height }, ground, corner);
  }
  const { title } = site.settings;
  const { files: fontFiles, digest, families } = findCardFonts({ ...site, assetsDirs: [themeDir] });
  const drawnWith = [title, JSON.stringify(colors), String(corner), families.title, digest];
  return keepText(site, "icons", drawnWith, async () => {
    const { Resvg } = await import("@resvg/resvg-js");
    const options = { font: { loadSystemFonts: false, fontFiles } };
    return drawMonogram(title, colors, createOutline(Resvg, options, families.title), corner);
  });
}

/** A square picture of a drawing, `size` pixels wide, on paper or on nothing. */
function drawPng(site: Site, svg: string, size: number, paper: string | null): Promise<Uint8Array> {
  const key = createHash("sha256")
    .update(JSON.stringify([svg, size, paper]))
    .digest("hex");
  return readKept(site, `icons/${key}.png`, async () => {
    const { renderAsync } = await import("@resvg/resvg-js");
    const drawn = await renderAsync(svg, {
      fitTo: { mode: "width", value: size },
      font: { loadSystemFonts: false },
      ...(paper !== null && { background: paper }),
    });
    return drawn.asPng();
  });
}

function buildManifest(site: Site, { paper }: Colors, files: OutputFile[]): OutputFile {
  const { title, description } = site.settings;
  const known = [
    { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
    { src: "icon-192.png", sizes: "192x192", type: "image/png" },
    { src: "icon-512.png", sizes: "512x512", type: "image/png", purpose: "any maskable" },
  ];
  const manifest = {
    name: title,
    ...(description && { description }),
    lang: site.languages[0]?.code,
    dir: site.languages[0]?.dir,
    start_url: "./",
    display: "browser",
    background_color: paper,
    theme_color: paper,
    icons: known.filter(({ src }) => files.some(({ path }) => path === src)),
  };
  return { path: "site.webmanifest", content: `${JSON.stringify(manifest, null, 2)}\n` };
}

/** A PNG as the only image of an ICO file, which all browsers read. `size` is its width and height in pixels. */
function wrapIco(image: Uint8Array, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(image.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, image]);
}
