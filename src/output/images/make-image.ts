import { readFile } from "node:fs/promises";
import { readKept } from "../../cache/read-kept.ts";
import type { Site } from "../../site/site.ts";
import { cleanSvg } from "./clean-svg.ts";
import { encoding, type PlannedFile } from "./plan-images.ts";

/** `same`: the format of the original. */
export type ImageFormat = "avif" | "webp" | "svg" | "same";

// For a file that visitors open by itself.
const longestSide = 2560;

/**
 * The bytes of a planned file: turned as it is to be seen, without what the camera noted (place, time, owner). What was made
 * before is taken from the cache folder, by content.
 */
export async function makeImage(
  file: Omit<PlannedFile, "path">,
  site: Pick<Site, "cacheDir">,
): Promise<Uint8Array> {
  return readKept(site, nameImage(file), async () => {
    const { source, facts, format, width } = file;
    if (facts.kind === "drawing")
      return Buffer.from((await cleanSvg(await readFile(source.absolutePath, "utf8"))).svg);
    const { default: sharp } = await import("sharp");
    const isAnimated = facts.kind === "animation";
    const image = sharp(source.absolutePath, { animated: isAnimated });
    const turned = isAnimated ? image : image.autoOrient();
    const sized = turned.resize({
      width: width ?? longestSide,
      ...(width === null && !isAnimated ? { height: longestSide } : {}),
      fit: "inside",
      withoutEnlargement: true,
    });
    // So small that nobody sees the difference, and a list has fifty of them.
    const quality = width !== null && width < 480 ? 45 : 55;
    if (format === "avif") return sized.avif({ quality, effort: 4 }).toBuffer();
    if (format === "webp") return sized.webp({ quality: 78, effort: 5 }).toBuffer();
    return sized.toBuffer();
  });
}

/** What the bytes of a planned file follow from. */
export function nameImage({ facts, format, width }: Omit<PlannedFile, "path">): string {
  return `images/${facts.hash}-${encoding[facts.kind]}-${width ?? "full"}.${format}`;
}
