import type { Site } from "../site/site.ts";
import { compressFiles } from "./compress-files.ts";
import type { OutputFile } from "./output-file.ts";

/** The files as they come, each with its compressed forms behind it; those are kept, by content. */
export async function* addCompressed(
  files: AsyncIterable<OutputFile>,
  site: Pick<Site, "cacheDir">,
): AsyncGenerator<OutputFile> {
  for await (const file of files) {
    yield file;
    yield* await compressFiles([file], site);
  }
}
