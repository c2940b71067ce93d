import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** The file at a path of a cache, made first where it is missing; never half a file, even after a crash. */
export async function readKept(path: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  const made = await make();
  const unfinished = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(unfinished, made);
  await rename(unfinished, path);
  return made;
}
