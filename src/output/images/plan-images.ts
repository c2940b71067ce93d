import { posix } from "node:path";
import type { ContentFile } from "../../content/content.ts";
import type { ImageFacts, Images } from "../../content/image-facts.ts";
import type { PublishedImage } from "../../layouts/published-image.ts";
import { buildSlug } from "../../markdown/build-slug.ts";
import { hashName } from "../hash-name.ts";
import type { ImageFormat } from "./make-image.ts";

/** A file that is to be made of an image. */
export interface PlannedFile {
  /** Path below the output folder. */
  path: string;
  source: ContentFile;
  facts: ImageFacts;
  format: ImageFormat;
  /** Pixels; `null` keeps the size. */
  width: number | null;
}

/** How pages show the images of a site, by file id, and the files that have to be made for it. */
export interface ImagePlan {
  images: Map<string, PublishedImage>;
  files: PlannedFile[];
}

/** To be raised when the encoders are set otherwise: neither the cache nor a browser may take the old files for the new ones. */
export const encoding = { photo: 1, animation: 1, drawing: 3 };

// From a phone of one dot a pixel to a column of text on a screen of three; more is not seen.
const textWidths = [480, 800, 1200, 1600];
// A portrait or a logo in a list, on screens of one dot a pixel and of two or three.
const smallWidths = [192, 320];
const types = { avif: "image/avif", webp: "image/webp" } as const;

/** Plans what each of the shown images becomes; those with an id in `small` are made for lists too. Names follow from the content, so that browsers may keep them for ever. */
export function planImages(
  shown: ContentFile[],
  images: Images,
  small: ReadonlySet<string> = new Set(),
): ImagePlan {
  const plan: ImagePlan = { images: new Map(), files: [] };
  const planned = new Set<string>();
  for (const source of shown) {
    const facts = images.get(source.id);
    if (!facts || "fault" in facts) continue;
    const { image, files } = planImage(
      source,
      facts,
      small.has(source.id) ? [...smallWidths, ...textWidths] : textWidths,
    );
    plan.images.set(source.id, image);
    for (const file of files) {
      // The same picture may lie beside two pages.
      if (!planned.has(file.path)) plan.files.push(file);
      planned.add(file.path);
    }
  }
  return plan;
}

function planImage(
  source: ContentFile,
  facts: ImageFacts,
  widths: number[],
): { image: PublishedImage; files: PlannedFile[] } {
  const { width, height, hash, kind } = facts;
  const stem = hashName(`assets/images/${plainName(source.id)}`, `${encoding[kind]} ${hash}`);
  if (kind === "drawing") {
    const file: PlannedFile = { path: `${stem}.svg`, source, facts, format: "svg", width: null };
    return { image: { width, height, src: `/${file.path}`, sources: [] }, files: [file] };
  }
  if (kind === "animation") {
    const file: PlannedFile = {
      path: `${stem}.webp`,
      source,
      facts,
      format: "webp",
      width: Math.min(width, 1200),
    };
    return { image: { width, height, src: `/${file.path}`, sources: [] }, files: [file] };
  }
  const steps = [...widths.filter((step) => step < width * 0.9), Math.min(width, widths.at(-1) as number)];
  const sizes = [...new Set(steps)];
  const files = (["avif", "webp"] as const).flatMap((format) =>
    sizes.map(
      (size): PlannedFile => ({ path: `${stem}-${size}.${format}`, source, facts, format, width: size }),
    ),
  );
  const sources = (["avif", "webp"] as const).map((format) => ({
    type: types[format],
    candidates: sizes.map((size) => ({ path: `/${stem}-${size}.${format}`, width: size })),
  }));
  const middle = sizes.findLast((size) => size <= 1200) ?? (sizes[0] as number);
  return { image: { width, height, src: `/${stem}-${middle}.webp`, sources }, files };
}

/** The name of the file in letters that every server and disk takes alike. */
function plainName(id: string): string {
  const letters = posix.parse(id).name.normalize("NFD").replace(/\p{M}/gu, "");
  return buildSlug(letters.replace(/[^\x20-\x7e]/g, "")) || "image";
}
