import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { keepText } from "../../cache/keep-text.ts";
import type { ImageFacts, ImageFault } from "../../content/image-facts.ts";
import type { Site } from "../../site/site.ts";
import { cleanSvg } from "./clean-svg.ts";
import { readSvgSize } from "./read-svg-size.ts";

const damaged: ImageFault = {
  fault: "the file is damaged or not an image",
  hint: "Open it on your computer. If it looks right there, save it again as JPEG or PNG and upload that.",
};
const unknownFormat: ImageFault = {
  fault: "browsers can't show this kind of image",
  hint: "Save it as JPEG (photographs) or PNG (everything else) and upload that.",
};
const tooManyPixels: ImageFault = {
  fault: "it has too many pixels",
  hint: "Save it smaller: 2000 pixels in width are enough for any page.",
};

/** Reads an image file to its end, so that a damaged one is found before it is published; once for its content. */
export async function readImage(
  path: string,
  site: Pick<Site, "cacheDir">,
): Promise<ImageFacts | ImageFault> {
  const bytes = await readFile(path);
  const hash = createHash("sha256").update(bytes).digest("hex");
  const kind = extname(path).toLowerCase();
  return JSON.parse(
    await keepText(site, "image-facts", [hash, kind], async () =>
      JSON.stringify(await examine(path, bytes, hash)),
    ),
  );
}

async function examine(path: string, bytes: Buffer, hash: string): Promise<ImageFacts | ImageFault> {
  if (/\.svg$/i.test(path)) return readDrawing(bytes.toString("utf8"), hash);
  if (isUnknown(bytes)) return unknownFormat;
  const { default: sharp } = await import("sharp");
  try {
    const { autoOrient, pages = 1 } = await sharp(bytes).metadata();
    // A small copy costs little, and needs every line of the original.
    await sharp(bytes, { failOn: "error", animated: pages > 1 })
      .resize(16)
      .raw()
      .toBuffer();
    return { kind: pages > 1 ? "animation" : "photo", ...autoOrient, hash };
  } catch (error) {
    return /pixel limit/.test((error as Error).message) ? tooManyPixels : damaged;
  }
}

async function readDrawing(svg: string, hash: string): Promise<ImageFacts | ImageFault> {
  // What cleans it and can't be loaded is no fault of the drawing.
  await import("svgo");
  try {
    const { svg: clean, lost } = await cleanSvg(svg);
    const isWhole = lost.seen.length + lost.done.length === 0;
    return { kind: "drawing", ...readSvgSize(clean), hash, ...(isWhole ? {} : { lost }) };
  } catch {
    return {
      fault: "the drawing is damaged or not an SVG",
      hint: "Export it again from the program that it was drawn with.",
    };
  }
}

/** Photographs of Apple's phones (HEIC) and bitmaps of Windows. */
function isUnknown(bytes: Buffer): boolean {
  const brand = bytes.toString("latin1", 4, 12);
  return /^ftyp(?:hei[cxms]|hev[cx]|mif1|msf1)/.test(brand) || bytes.toString("latin1", 0, 2) === "BM";
}
