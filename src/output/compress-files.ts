import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { readKept } from "../cache/read-kept.ts";
import type { Site } from "../site/site.ts";
import { digestContent } from "./digest-content.ts";
import { textEndings } from "./hosts/media-types.ts";
import type { OpenOutput } from "./open-output.ts";
import type { OutputFile } from "./output-file.ts";
import { runInPool } from "./run-in-pool.ts";

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

type Encoding = keyof typeof encoders;

const encodings = Object.keys(encoders) as Encoding[];

/**
 * The compressed forms (`.br` and `.gz`) of all text files, for servers that send them as they are; as many at a time as there
 * are cores. Those of the last output are taken again (see `OpenOutput.find`), others that were made before from the cache,
 * by content.
 */
export async function compressFiles(
  files: OutputFile[],
  site: Pick<Site, "cacheDir">,
  find: OpenOutput["find"] = null,
): Promise<OutputFile[]> {
  const texts = files.filter(({ path }) => isText(path));
  const wanted = texts.flatMap((file) => encodings.map((encoding) => ({ file, encoding })));
  const packed = await runInPool(wanted, ({ file, encoding }) => compress(file, encoding, site, find));
  return packed.filter((file) => file !== null);
}

/** One compressed form of a file; `null` where it is not worth its while. */
async function compress(
  file: OutputFile,
  encoding: Encoding,
  site: Pick<Site, "cacheDir">,
  find: OpenOutput["find"],
): Promise<OutputFile | null> {
  const { size, sha256 } = file.digest ?? digestContent(await readContent(file));
  if (size < worthwhile) return null;
  const path = `${file.path}.${encoding}`;
  const key = `${encoding} of ${sha256}`;
  const last = find?.(path, key);
  if (last) return last;
  const content = await readKept(site, `compressed/${sha256}.${encoding}`, async () =>
    encoders[encoding](await readContent(file)),
  );
  return content.length < size ? { path, content, digest: digestContent(content), key } : null;
}

function isText(path: string): boolean {
  return textEndings.includes(path.slice(path.lastIndexOf(".") + 1));
}

async function readContent({ content }: OutputFile): Promise<Uint8Array> {
  if (typeof content === "string") return Buffer.from(content);
  return content instanceof Uint8Array ? content : readFile(content.copyFrom);
}
