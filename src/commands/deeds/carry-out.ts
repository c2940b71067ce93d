import { copyFile, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { isLeftover } from "../../sources/is-leftover.ts";
import type { Deed } from "./deed.ts";

/** Does a deed to the files of a folder. Texts first: where one can't be written, no file has moved yet. */
export async function carryOut(
  { writes, moves = [], removals = [], copies = [] }: Deed,
  folder: string,
): Promise<void> {
  for (const { path, after } of writes) {
    await mkdir(dirname(resolve(folder, path)), { recursive: true });
    await writeFile(resolve(folder, path), after);
  }
  for (const { from, to } of moves) {
    await mkdir(dirname(resolve(folder, to)), { recursive: true });
    await rename(resolve(folder, from), resolve(folder, to));
  }
  // What comes in lies where this program runs.
  for (const { from, to } of copies) await copyFile(resolve(from), resolve(folder, to));
  for (const path of removals) await rm(resolve(folder, path));
  for (const path of [...moves.map(({ from }) => from), ...removals])
    await removeEmpty(dirname(path), folder);
}

/** Takes a folder away in which nothing is left, and those above it, as git does. */
async function removeEmpty(path: string, folder: string): Promise<void> {
  if (path === ".") return;
  try {
    const left = await readdir(resolve(folder, path));
    if (left.some((name) => !isLeftover(name))) return;
    await rm(resolve(folder, path), { recursive: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  await removeEmpty(dirname(path), folder);
}
