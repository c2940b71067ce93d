import { stat } from "node:fs/promises";
import type { ContentFile } from "../../content/content.ts";
import type { ImageFacts, ImageFault, Images } from "../../content/image-facts.ts";
import type { Site } from "../../site/site.ts";
import { runInPool } from "../run-in-pool.ts";
import { readImage } from "./read-image.ts";

const isImage = /\.(?:avif|bmp|gif|hei[cf]|jpe?g|png|svg|tiff?|webp)$/i;

/** What a longer-lived reader knows of images, by path, size and day of change. */
export type ImageMemory = Map<string, ImageFacts | ImageFault>;

/** Reads those of the files that are images, some at a time. */
export async function readImages(
  files: ContentFile[],
  site: Pick<Site, "cacheDir">,
  memory: ImageMemory = new Map(),
): Promise<Images> {
  const images: Images = new Map();
  await runInPool(
    files.filter(({ id }) => isImage.test(id)),
    async ({ id, absolutePath }) => {
      const { size, mtimeMs } = await stat(absolutePath);
      const key = `${absolutePath}\n${size}\n${mtimeMs}`;
      const facts = memory.get(key) ?? (await readImage(absolutePath, site));
      memory.set(key, facts);
      images.set(id, facts);
    },
  );
  return images;
}
