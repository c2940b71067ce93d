import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { seal, unseal } from "./seal.ts";

/** What is kept at a path of the cache, made first where it is missing or damaged; never half of it is kept, even after a crash. */
export async function readKept(path: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const kept = await readSealed(path);
  if (kept) return kept;
  const made = await make();
  const unfinished = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(unfinished, seal(made));
  await rm(path, { recursive: true, force: true });
  await rename(unfinished, path);
  return made;
}

/** What is kept at a path; `null` where there is nothing, or nothing whole. */
export async function readSealed(path: string): Promise<Buffer | null> {
  try {
    return unseal(await readFile(path));
  } catch (error) {
    if (["ENOENT", "EISDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}
