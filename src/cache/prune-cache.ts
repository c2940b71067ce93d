import type { Stats } from "node:fs";
import { mkdir, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

const day = 86_400_000;
const longest = 60 * day;

// What is made of a site's own files. The folders are there from the first build on, empty where a site has none.
const ofSites = ["scripts", "styles"];

// What a process may be running; the program removes it by itself.
const ofProgram = ["code", "compiled"];

/**
 * Removes from a cache folder what no build has taken for sixty days, so that a cache that is stored again and again does
 * not grow for ever. It looks at most once a day; `now` in milliseconds since 1970.
 */
export async function pruneCache(cacheDir: string, now: number): Promise<void> {
  const marker = join(cacheDir, "pruned");
  if (now - ((await look(marker))?.mtimeMs ?? 0) < day) return;
  await writeFile(marker, "");
  for (const kind of ofSites) await mkdir(join(cacheDir, kind), { recursive: true });
  for (const kind of await listFolders(cacheDir)) {
    if (ofProgram.includes(kind)) continue;
    for (const entry of await readdir(join(cacheDir, kind))) {
      const path = join(cacheDir, kind, entry);
      if (now - (await readLastUse(path)) > longest) await rm(path, { recursive: true, force: true });
    }
  }
}

/** Sets the time of a file of the cache to now, once a day, so that it tells when the file was last taken. */
export async function markTaken(path: string): Promise<void> {
  const now = new Date();
  if (now.getTime() - (await stat(path)).mtimeMs < day) return;
  // The time of somebody else's file can't be set.
  await utimes(path, now, now).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EPERM" && error.code !== "EACCES") throw error;
  });
}

async function listFolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** When a file, or one right below a folder, was last written or taken. */
async function readLastUse(path: string): Promise<number> {
  const found = await look(path);
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const below = await Promise.all((await readdir(path)).map((name) => look(join(path, name))));
  return Math.max(...below.map((file) => file?.mtimeMs ?? 0), found.mtimeMs);
}

/** What is at a path; `null` where another build has removed it meanwhile. */
async function look(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
