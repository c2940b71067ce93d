import { lstat, readdir, stat } from "node:fs/promises";
import { OutputError } from "./output-error.ts";
import { markerName, type OutputPlace } from "./output-place.ts";

/** Throws unless the output folder is absent, empty or one that Waymark made: nothing else may ever be replaced. */
export async function checkReplaceable({ target, parent }: OutputPlace): Promise<void> {
  const found = await lstat(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (!found) return;
  if (!found.isDirectory())
    throw new OutputError(`The output folder ${target} is a file. Name a folder with --output.`);
  if (found.dev !== (await stat(parent)).dev) throw mountPointError(target);
  const names = await readdir(target);
  if (names.includes(".git"))
    throw new OutputError(
      `The output folder ${target} is a git repository, which a build would delete. Name another one with --output.`,
    );
  if (names.length === 0 || names.includes(markerName)) return;
  throw new OutputError(
    `The output folder ${target} holds files that Waymark did not make (such as ${[...names].sort()[0]}), so it was left alone. ` +
      "Name a new or an empty folder with --output.",
  );
}

/** A mounted disk can't be renamed, so a site can't be swapped in there as a whole. */
export function mountPointError(target: string, cause?: unknown): OutputError {
  return new OutputError(
    `The output folder ${target} is where another disk is mounted, and such a folder can't be replaced. ` +
      "Name a folder inside it with --output.",
    { cause },
  );
}
