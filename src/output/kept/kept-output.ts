import { hash } from "node:crypto";
import { mkdir, rename, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import type { OutputPlace } from "../output-place.ts";
import { type FileRecords, readRecords, writeRecords } from "./file-records.ts";

/**
 * What is kept of the last two outputs of a place: records of the present one, and the one before it as a folder. The next
 * build changes that folder where it differs, and swaps the two: what did not change is neither written nor deleted.
 */
export interface KeptOutput {
  /** Records of what the output folder holds now. */
  current: FileRecords;
  /** Puts the folder before in the place of `work` (an empty folder) and returns its records; none where nothing was kept. */
  takeFolder(work: string): Promise<FileRecords>;
  /** Keeps `work`, which holds what the output folder held until now, and the records of what it holds from now on. */
  keepFolder(work: string, now: FileRecords): Promise<void>;
}

/** Opens what is kept in a folder of the cache for an output folder. */
export async function openKeptOutput(cacheDir: string, { target }: OutputPlace): Promise<KeptOutput> {
  const store = join(cacheDir, hash("sha256", target).slice(0, 16));
  const [folder, records] = [join(store, "before"), join(store, "records")];
  const { present, before } = await readRecords(records);
  return {
    current: present,
    async takeFolder(work) {
      // Nobody knows what is in a folder without records.
      if (before.size === 0) return before;
      await rmdir(work);
      if (await move(folder, work)) return before;
      await mkdir(work);
      return new Map();
    },
    async keepFolder(work, now) {
      await mkdir(store, { recursive: true });
      await rm(folder, { recursive: true, force: true });
      const isKept = await move(work, folder);
      await writeRecords(records, { present: now, before: isKept ? present : new Map() });
    },
  };
}

/** Whether a folder could be renamed: it is there, on the same disk, and no other build was faster. */
async function move(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (["ENOENT", "EXDEV", "ENOTEMPTY", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? ""))
      return false;
    throw error;
  }
}
