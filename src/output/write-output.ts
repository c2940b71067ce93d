import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { checkReplaceable } from "./check-replaceable.ts";
import { locateOutput, type SiteFolders } from "./locate-output.ts";
import type { OutputFile } from "./output-file.ts";
import { markerName, markerText, type OutputPlace } from "./output-place.ts";
import { repairSwap, swapIn } from "./swap-in.ts";
import { withLock } from "./with-lock.ts";
import { createWorkFolder, removeDeadWorkFolders, removeWorkFolder } from "./work-folder.ts";
import { writeFiles } from "./write-files.ts";

/**
 * Writes the files of a site beside the output folder and swaps them in with two renames: until then the last output
 * stays as it was, and afterwards nothing of it is left. Throws an `OutputError` and changes nothing when it can't.
 */
export async function writeOutput(
  outputDir: string,
  files: Iterable<OutputFile>,
  folders: SiteFolders,
): Promise<void> {
  const place = await locateOutput(outputDir, folders);
  await checkReplaceable(place);
  await withLock(place.lock, () => repairLeftovers(place));
  const work = await createWorkFolder(place);
  try {
    await writeFiles(work, files);
    await writeFile(join(work, markerName), markerText);
    await withLock(place.lock, () => swapIn(work, place));
  } finally {
    await removeWorkFolder(work);
  }
}

/** Clears away what a build left behind that was ended before it could. */
async function repairLeftovers(place: OutputPlace): Promise<void> {
  const away = await createWorkFolder(place);
  await repairSwap(place, join(away, "last"));
  await removeWorkFolder(away);
  await removeDeadWorkFolders(place);
}
