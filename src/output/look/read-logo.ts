import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { keepText } from "../../cache/keep-text.ts";
import { readKept } from "../../cache/read-kept.ts";
import type { ImageFacts, ImageFault } from "../../content/image-facts.ts";
import type { Site } from "../../site/site.ts";
import { cleanSvg } from "../images/clean-svg.ts";
import { readImage } from "../images/read-image.ts";

/** A logo as it is published: a cleaned drawing, or a PNG no larger than a header of it needs. */
export interface Logo {
  facts: ImageFacts;
  content: string | Uint8Array;
  /** For a place in a drawing or a style sheet. */
  dataUrl: string;
}

const empty: ImageFault = {
  fault: "there is nothing in it that could be seen",
  hint: "Export it again from the program that it was drawn with, and open it on your computer to see whether it is whole.",
};

// Thrice what the header shows, for the screens of phones.
const [widest, highest] = [720, 192];

/** Reads a file that the look names as a logo; `null` where there is none. Says what is wrong with one that can't be shown. */
export async function readLogo(
  site: Pick<Site, "inputDir" | "cacheDir">,
  file: string,
): Promise<Logo | ImageFault | null> {
  const path = join(site.inputDir, file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return null;
  const facts = await readImage(path, site);
  if ("fault" in facts) return facts;
  const clean = async () => keepVisible((await cleanSvg(await readFile(path, "utf8"))).svg);
  const content =
    facts.kind === "drawing"
      ? await keepText(site, "logos", [facts.hash], clean)
      : await readKept(site, `logos/${facts.hash}-2.png`, async () => keepVisible(await shrink(path)));
  if (content.length === 0) return empty;
  const type = facts.kind === "drawing" ? "image/svg+xml" : "image/png";
  return { facts, content, dataUrl: `data:${type};base64,${Buffer.from(content).toString("base64")}` };
}

async function shrink(path: string): Promise<Buffer> {
  const { default: sharp } = await import("sharp");
  const size = { width: widest, height: highest, fit: "inside", withoutEnlargement: true } as const;
  return sharp(path, { failOn: "error" }).autoOrient().resize(size).png({ effort: 8 }).toBuffer();
}

/** A logo as it is; empty where it shows nothing, as a drawing without a size does. */
async function keepVisible<Content extends string | Buffer>(content: Content): Promise<Content> {
  const { default: sharp } = await import("sharp");
  try {
    const picture = sharp(Buffer.from(content)).resize(64, 64, { fit: "inside" });
    const alpha = await picture.ensureAlpha().extractChannel(3).raw().toBuffer();
    return alpha.some((part) => part > 0) ? content : (content.slice(0, 0) as Content);
  } catch {
    return content.slice(0, 0) as Content;
  }
}
