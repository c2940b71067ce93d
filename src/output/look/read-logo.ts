import { existsSync } from "node:fs";
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

// Thrice what the header shows, for the screens of phones.
const [widest, highest] = [720, 192];

/** Reads a file that the look names as a logo; `null` where there is none. Says what is wrong with one that can't be shown. */
export async function readLogo(
  site: Pick<Site, "inputDir" | "cacheDir">,
  file: string,
): Promise<Logo | ImageFault | null> {
  const path = join(site.inputDir, file);
  if (!existsSync(path)) return null;
  const facts = await readImage(path, site);
  if ("fault" in facts) return facts;
  const content =
    facts.kind === "drawing"
      ? await keepText(
          site,
          "logos",
          [facts.hash],
          async () => (await cleanSvg(await readFile(path, "utf8"))).svg,
        )
      : await readKept(site, `logos/${facts.hash}-1.png`, () => shrink(path));
  const type = facts.kind === "drawing" ? "image/svg+xml" : "image/png";
  return { facts, content, dataUrl: `data:${type};base64,${Buffer.from(content).toString("base64")}` };
}

async function shrink(path: string): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  const size = { width: widest, height: highest, fit: "inside", withoutEnlargement: true } as const;
  return sharp(path).autoOrient().resize(size).png({ effort: 8 }).toBuffer();
}
