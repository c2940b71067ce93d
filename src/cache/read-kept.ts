import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Site } from "../site/site.ts";
import { markTaken } from "./prune-cache.ts";
import { seal, unseal } from "./seal.ts";
import { tryCache } from "./try-cache.ts";

/** What is kept under a name in the cache, made first where it is missing or damaged; without a cache it is made each time. */
export async function readKept(
  { cacheDir }: Pick<Site, "cacheDir">,
  name: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const kept = await readEntry(cacheDir, name);
  if (kept) return kept;
  const made = await make();
  await writeEntry(cacheDir, name, made);
  return made;
}

/**
 * What is kept under a name (a path below the cache folder) and a key, which says what it depends on beside its name; `null` where
 * there is nothing, nothing whole, or something else. Its time tells the day on which it was last taken.
 */
export async function readEntry(cacheDir: string | null, name: string, key = ""): Promise<Buffer | null> {
  if (cacheDir === null) return null;
  const path = join(cacheDir, name);
  const read = async () => {
    const bytes = unseal(`${name}\0${key}`, await readFile(path));
    if (bytes) await markTaken(path);
    return bytes;
  };
  return tryCache(cacheDir, () => read().catch(ignoreMissing), null);
}

/** Keeps bytes under a name and a key; never half of them, even after a crash. */
export async function writeEntry(
  cacheDir: string | null,
  name: string,
  bytes: Uint8Array,
  key = "",
): Promise<void> {
  if (cacheDir === null) return;
  const path = join(cacheDir, name);
  // Threads and calls of one process write too, and may make the same at once.
  const unfinished = `${path}.${randomUUID()}`;
  const write = async () => {
    await makeFolder(dirname(path), cacheDir);
    try {
      await writeFile(unfinished, seal(`${name}\0${key}`, bytes));
      await putInPlace(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  };
  await tryCache(cacheDir, write, undefined);
}

async function putInPlace(unfinished: string, path: string): Promise<void> {
  try {
    await rename(unfinished, path);
  } catch (error) {
    if (!["EISDIR", "ENOTEMPTY", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    // Another version kept a folder there.
    await rm(path, { recursive: true, force: true });
    await rename(unfinished, path);
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): null {
  if (["ENOENT", "ENOTDIR", "EISDIR"].includes(error.code ?? "")) return null;
  throw error;
}

async function makeFolder(path: string, cacheDir: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    // Another version kept a file there; what takes the place of the cache itself is none of ours.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST" || path === cacheDir) throw error;
    await rm(path);
    await mkdir(path);
  }
}
