import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FileRecord, FileRecords } from "../cache/file-records.ts";
import { openKeptOutput } from "../cache/kept-output.ts";
import { linkRecorded } from "../cache/link-recorded.ts";
import { confirmRecorded, readRecorded } from "../cache/read-recorded.ts";
import { describeSystemError } from "../problems/describe-system-error.ts";
import { checkReplaceable } from "./check-replaceable.ts";
import { locateOutput, type SiteFolders } from "./locate-output.ts";
import { OutputError } from "./output-error.ts";
import type { OutputFile } from "./output-file.ts";
import { markerName, markerText, type OutputPlace } from "./output-place.ts";
import { repairSwap, swapIn } from "./swap-in.ts";
import { withLock } from "./with-lock.ts";
import { createWorkFolder, removeDeadWorkFolders, removeWorkFolder } from "./work-folder.ts";
import { writeFiles } from "./write-files.ts";

/** An output folder that is about to be replaced. */
export interface OpenOutput {
  /**
   * Gives the file that an earlier build made from the same key; `null` where there is none or somebody has touched it.
   * `null` itself where no build left anything.
   */
  find: ((path: string, key: string) => OutputFile | null) | null;
  /** Writes the whole site beside the output folder; returns what it knows of the files then. */
  write(files: Iterable<OutputFile> | AsyncIterable<OutputFile>): Promise<FileRecords>;
  /** Swaps in what was written. */
  publish(): Promise<void>;
  /** Removes what was under work; to be called in any case. */
  close(): Promise<void>;
}

/**
 * Opens an output folder, so that a visitor or a host never meets half a site: whatever fails until the swap leaves the last
 * output as it was. With `cacheDir` files are taken again that an earlier build left there.
 */
export async function openOutput(
  outputDir: string,
  folders: SiteFolders,
  cacheDir: string | null,
): Promise<OpenOutput> {
  const place = await prepareOutput(outputDir, folders);
  const work = await explain(outputDir, () => createWorkFolder(place));
  const kept = cacheDir === null ? null : await openKeptOutput(cacheDir, place.target);
  const before: FileRecords = kept ? await explain(outputDir, () => kept.takeFolder(work)) : new Map();
  // What is found in the last output is linked into a new folder, and nothing else comes into it.
  const hasOthers = before.size > 0;
  const hasKey = (record: FileRecord | undefined, key: string) => (record?.key === key ? record : null);

  const current: FileRecords = kept?.current ?? new Map();
  let records: FileRecords = new Map();
  const find = (path: string, key: string): OutputFile | null => {
    const own = hasKey(before.get(path), key);
    // `join` would be a fiftieth of a build with nothing changed.
    const at = `${work}/${path}`;
    const ownStamp = own && confirmRecorded(at, own);
    if (ownStamp) {
      if (ownStamp !== own.stamp) before.set(path, { ...own, stamp: ownStamp });
      return { path, content: { copyFrom: at }, digest: own, key, printed: own.printed };
    }
    const last = hasKey(current.get(path), key);
    if (!last) return null;
    const from = join(place.target, path);
    const stamp = linkRecorded(from, at, last);
    if (stamp === null) {
      const bytes = readRecorded(from, last);
      return bytes && { path, content: bytes, digest: last, key, printed: last.printed };
    }
    // One file in both folders from now on.
    const linked = { ...last, stamp };
    before.set(path, linked);
    current.set(path, linked);
    return { path, content: { copyFrom: at }, digest: linked, key, printed: last.printed };
  };

  return {
    find: before.size + current.size > 0 ? find : null,
    async write(files) {
      records = await writeFiles(work, files, before, hasOthers);
      return records;
    },
    publish() {
      return explain(outputDir, async () => {
        await writeFile(join(work, markerName), markerText);
        await withLock(place.lock, () => swapIn(work, place));
        await kept?.keepFolder(work, records);
      });
    },
    close: () => explain(outputDir, () => removeWorkFolder(work)),
  };
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
