import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { checkReplaceable } from "./check-replaceable.ts";
import { describeSystemError } from "./describe-system-error.ts";
import { locateOutput, type SiteFolders } from "./locate-output.ts";
import { OutputError } from "./output-error.ts";
import type { OutputFile } from "./output-file.ts";
import { markerName, markerText, type OutputPlace } from "./output-place.ts";
import { repairSwap, swapIn } from "./swap-in.ts";
import { withLock } from "./with-lock.ts";
import { createWorkFolder, removeDeadWorkFolders, removeWorkFolder } from "./work-folder.ts";
import { writeFiles } from "./write-files.ts";

/**
 * Writes the whole site beside the output folder and swaps it in, so that a visitor or a host never meets half a site.
 * Whatever fails, in here or while `files` are made, leaves the last output as it was.
 */
export async function writeOutput(
  outputDir: string,
  files: Iterable<OutputFile> | AsyncIterable<OutputFile>,
  folders: SiteFolders,
): Promise<void> {
  const place = await prepareOutput(outputDir, folders);
  const work = await explain(outputDir, () => createWorkFolder(place));
  try {
    await writeFiles(work, files);
    await explain(outputDir, async () => {
      await writeFile(join(work, markerName), markerText);
      await withLock(place.lock, () => swapIn(work, place));
    });
  } finally {
    await explain(outputDir, () => removeWorkFolder(work));
  }
}

/**
 * Finds the output folder, cleans up what a crash left and refuses a folder that must not be replaced. A build calls it
 * before it reads the first page, so that nobody waits for a build that can't be written.
 */
export async function prepareOutput(outputDir: string, folders: SiteFolders): Promise<OutputPlace> {
  const place = await explain(outputDir, () => locateOutput(outputDir, folders));
  await explain(outputDir, async () => {
    await checkReplaceable(place);
    await mkdir(place.parent, { recursive: true });
    await withLock(place.lock, async () => {
      const away = await createWorkFolder(place);
      try {
        await repairSwap(place, join(away, "last"));
      } finally {
        await removeWorkFolder(away);
      }
    });
    await removeDeadWorkFolders(place);
  });
  return place;
}

/** Runs `work`, and says of a fault that the system reports what it means for the build. */
async function explain<T>(outputDir: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OutputError) throw error;
    throw new OutputError(`The output folder ${outputDir} can't be written: ${describeSystemError(error)}.`, {
      cause: error,
    });
  }
}
