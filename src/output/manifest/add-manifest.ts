import { readFile } from "node:fs/promises";
import { describeSystemError } from "../../problems/describe-system-error.ts";
import { digestContent } from "../digest-content.ts";
import { OutputError } from "../output-error.ts";
import type { OutputFile } from "../output-file.ts";
import { formatManifest } from "./format-manifest.ts";
import { type ManifestEntry, manifestPath } from "./manifest.ts";

/**
 * Passes the files of a site on and adds `manifest.json`, which names each of them but itself. Compressed forms are added
 * after it: they are the same files in another dress, and their bytes depend on the machine's version of the compressor.
 */
export async function* addManifest(files: AsyncIterable<OutputFile>): AsyncGenerator<OutputFile> {
  const entries: ManifestEntry[] = [];
  for await (const file of files) {
    if (file.digest) {
      entries.push({ path: file.path, size: file.digest.size, sha256: file.digest.sha256 });
      yield file;
      continue;
    }
    const content = await loadContent(file);
    const digest = digestContent(content);
    entries.push({ path: file.path, ...digest });
    yield { ...file, content, digest, source: file.source ?? sourceOf(file) };
  }
  yield { path: manifestPath, content: formatManifest(entries), source: "The list of all files" };
}

/** The bytes of a file. Copies are read here, so that the very bytes that are measured are written. */
async function loadContent({ path, content }: OutputFile): Promise<Uint8Array> {
  if (typeof content === "string") return Buffer.from(content);
  if (content instanceof Uint8Array) return content;
  try {
    return await readFile(content.copyFrom);
  } catch (error) {
    throw new OutputError(`${path} could not be read: ${describeSystemError(error)}.`, { cause: error });
  }
}

function sourceOf({ content }: OutputFile): string | undefined {
  return typeof content === "object" && "copyFrom" in content ? content.copyFrom : undefined;
}
