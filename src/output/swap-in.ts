import { rename, stat } from "node:fs/promises";
import { checkReplaceable, mountPointError } from "./check-replaceable.ts";
import type { OutputPlace } from "./output-place.ts";

/**
 * Puts a finished folder in the place of the output folder. Afterwards the last output, if there was one, has the path
 * of the finished folder. When the second rename fails, the first is taken back. To be called under the lock.
 */
export async function swapIn(finished: string, place: OutputPlace): Promise<void> {
  await checkReplaceable(place);
  const hadOutput = await exists(place.target);
  if (hadOutput) await renameTarget(place);
  try {
    await rename(finished, place.target);
  } catch (error) {
    if (hadOutput) await rename(place.aside, place.target);
    throw error;
  }
  if (hadOutput) await rename(place.aside, finished);
}

async function renameTarget({ target, aside }: OutputPlace): Promise<void> {
  try {
    await rename(target, aside);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EBUSY" || code === "EXDEV") throw mountPointError(target, error);
    throw error;
  }
}

/** Undoes a swap that a crash left half done: without an output, the last one comes back; else it is moved to `away`. */
export async function repairSwap(place: OutputPlace, away: string): Promise<void> {
  if (!(await exists(place.aside))) return;
  await rename(place.aside, (await exists(place.target)) ? away : place.target);
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(ignoreMissing)) !== null;
}

function ignoreMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
