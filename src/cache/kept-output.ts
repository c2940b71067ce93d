import { hash } from "node:crypto";
import { mkdir, rename, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import type { FileRecords, OutputRecords } from "./file-records.ts";
import { readPack, writePack } from "./pack.ts";
import { tryCache } from "./try-cache.ts";

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

const form = "file records 4";

/** Opens what is kept in a cache folder for the output folder `target`. */
export async function openKeptOutput(cacheDir: string, target: string): Promise<KeptOutput> {
  const store = `output/${hash("sha256", target).slice(0, 16)}`;
  const folder = join(cacheDir, store, "before");
  const known = await readPack<OutputRecords>(cacheDir, `${store}/records`, form);
  const { present, before } = known ?? { present: new Map(), before: new Map() };
  return {
    current: present,
    async takeFolder(work) {
      // Nobody knows what is in a folder without records.
      if (before.size === 0) return before;
      await rmdir(work);
      if (await tryCache(cacheDir, () => move(folder, work), false)) return before;
      await mkdir(work);
      return new Map();
    },
    async keepFolder(work, now) {
      const keep = async () => {
        await mkdir(join(cacheDir, store), { recursive: true });
        await rm(folder, { recursive: true, force: true });
        return move(work, folder);
      };
      const isKept = await tryCache(cacheDir, keep, false);
      const records: OutputRecords = { present: now, before: isKept ? present : new Map() };
      await writePack(cacheDir, `${store}/records`, form, records);
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
