import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Site } from "../site/site.ts";
import { textEndings } from "./hosts/media-types.ts";
import type { OutputFile } from "./output-file.ts";
import { readKept } from "./read-kept.ts";

// Smaller than this, a packet of the network carries the file as it is.
const worthwhile = 860;

const encoders = {
  br: (bytes: Uint8Array) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

/**
 * The compressed forms (`.br` and `.gz`) of all text files, for servers that send them as they are. What was compressed before is
 * taken from the cache, by content.
 */
export async function compressFiles(
  files: OutputFile[],
  site: Pick<Site, "cacheDir">,
): Promise<OutputFile[]> {
  const packed: OutputFile[] = [];
  for (const file of files) {
    if (!isText(file.path)) continue;
    const bytes = await readContent(file);
    if (bytes.length < worthwhile) continue;
    const digest = file.digest?.sha256 ?? hash("sha256", bytes);
    for (const [ending, encode] of Object.entries(encoders)) {
      const content = await readKept(site, `compressed/${digest}.${ending}`, () => encode(bytes));
      if (content.length < bytes.length) packed.push({ path: `${file.path}.${ending}`, content });
    }
  }
  return packed;
}

function isText(path: string): boolean {
  return textEndings.includes(path.slice(path.lastIndexOf(".") + 1));
}

async function readContent({ content }: OutputFile): Promise<Uint8Array> {
  if (typeof content === "string") return Buffer.from(content);
  return content instanceof Uint8Array ? content : readFile(content.copyFrom);
}
