import type { Site } from "../site/site.ts";
import { compressFiles } from "./compress-files.ts";
import type { OpenOutput } from "./open-output.ts";
import type { OutputFile } from "./output-file.ts";

// Enough that all cores have work, few enough for any memory.
const atOnce = 64;

/** The files as they come, with their compressed forms some files behind them; `find` finds those of the last output. */
export async function* addCompressed(
  files: AsyncIterable<OutputFile>,
  site: Pick<Site, "cacheDir">,
  find: OpenOutput["find"],
): AsyncGenerator<OutputFile> {
  const passed: OutputFile[] = [];
  for await (const file of files) {
    yield file;
    passed.push(file);
    if (passed.length === atOnce) yield* await compressFiles(passed.splice(0), site, find);
  }
  yield* await compressFiles(passed, site, find);
}
