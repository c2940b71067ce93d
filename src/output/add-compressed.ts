import { compressFiles } from "./compress-files.ts";
import type { OutputFile } from "./output-file.ts";

/** The files as they come, each with its compressed forms behind it; those are kept in `cacheDir`, by content. */
export async function* addCompressed(
  files: AsyncIterable<OutputFile>,
  cacheDir: string,
): AsyncGenerator<OutputFile> {
  for await (const file of files) {
    yield file;
    yield* await compressFiles([file], cacheDir);
  }
}
