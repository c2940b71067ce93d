import type { OpenOutput } from "./open-output.ts";
import type { LateFile, OutputFile } from "./output-file.ts";
import { runInPool } from "./run-in-pool.ts";

/** The files with what had to be made, as many at a time as there are cores: taken from the last output where it is the same there. */
export function completeFiles(files: LateFile[], find: OpenOutput["find"]): Promise<OutputFile[]> {
  return runInPool(files, async ({ content, ...file }): Promise<OutputFile> => {
    if (typeof content !== "object" || !("make" in content)) return { ...file, content };
    const last = file.key ? find?.(file.path, file.key) : null;
    return last ?? { ...file, content: await content.make() };
  });
}
