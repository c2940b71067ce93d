import type { SiteFolders } from "./locate-output.ts";
import { openOutput } from "./open-output.ts";
import type { OutputFile } from "./output-file.ts";

/** Writes a whole output folder, all of it new, and swaps it in. */
export async function writeOutput(
  outputDir: string,
  files: Iterable<OutputFile> | AsyncIterable<OutputFile>,
  folders: SiteFolders,
): Promise<void> {
  const output = await openOutput(outputDir, folders, null);
  try {
    await output.write(files);
    await output.publish();
  } finally {
    await output.close();
  }
}
