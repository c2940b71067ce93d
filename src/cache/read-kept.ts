import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Site } from "../site/site.ts";
import { markTaken } from "./prune-cache.ts";
import { seal, unseal } from "./seal.ts";

/** What is kept at a path below the cache folder, made first where it is missing or damaged; without a folder it is made each time. */
export async function readKept(
  { cacheDir }: Pick<Site, "cacheDir">,
  name: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  if (cacheDir === null) return make();
  const path = join(cacheDir, name);
  const kept = await readSealed(path);
  if (kept) return kept;
  const made = await make();
  await writeSealed(path, made);
  return made;
}

/** What is kept at a path; `null` where there is nothing, or nothing whole. Its time tells the day on which it was last taken. */
export async function readSealed(path: string): Promise<Buffer | null> {
  try {
    const bytes = unseal(await readFile(path));
    if (bytes) await markTaken(path);
    return bytes;
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "EISDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}

/** Keeps bytes at a path of the cache; never half of them, even after a crash. */
export async function writeSealed(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${process.pid}`;
  await makeFolder(dirname(path));
  await writeFile(unfinished, seal(bytes));
  await rm(path, { recursive: true, force: true });
  await rename(unfinished, path);
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    // Another version kept a file there.
    await rm(path);
    await mkdir(path);
  }
}
