import { readlink, realpath } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { OutputError } from "./output-error.ts";
import { buildOutputPlace, type OutputPlace } from "./output-place.ts";

/** The folders that a site is made from and that its output must stay clear of; a `Site` is one. */
export interface SiteFolders {
  inputDir: string;
  assetsDirs: string[];
  workingDir: string;
}

/** Finds where the output really is, symbolic links followed, and refuses a place where writing could hurt the sources. */
export async function locateOutput(outputDir: string, folders: SiteFolders): Promise<OutputPlace> {
  const target = await resolveLinks(resolve(outputDir));
  if (dirname(target) === target)
    throw new OutputError(
      `The output folder ${target} is the root of the disk. Name another one with --output.`,
    );
  await refuseOverlap(target, outputDir, "the content folder", folders.inputDir);
  for (const dir of folders.assetsDirs) await refuseOverlap(target, outputDir, "the assets folder", dir);
  const workingDir = await resolveLinks(resolve(folders.workingDir));
  if (contains(target, workingDir))
    throw new OutputError(
      `The output folder ${outputDir} holds the folder that you work in. Name another one with --output.`,
    );
  return buildOutputPlace(target);
}

async function refuseOverlap(target: string, outputDir: string, what: string, dir: string): Promise<void> {
  const source = await resolveLinks(resolve(dir));
  const fault =
    source === target
      ? `is also ${what}`
      : contains(target, source)
        ? `holds ${what} ${dir}`
        : contains(source, target)
          ? `is inside ${what} ${dir}`
          : null;
  if (fault)
    throw new OutputError(
      `The output folder ${outputDir} ${fault}. The two must lie apart: name another one with --output.`,
    );
}

/** Whether `inner` is the folder `outer` or lies below it. */
function contains(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path !== ".." && !path.startsWith(`..${sep}`) && resolve(outer, path) === inner;
}

/** The path with all symbolic links resolved, of which the last parts need not exist yet. */
async function resolveLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || dirname(path) === path) throw error;
    const linked = await readLinkTarget(path);
    return linked ? resolveLinks(linked) : join(await resolveLinks(dirname(path)), basename(path));
  }
}

/** Where a link whose end does not exist leads to; `null` when the path is no link. */
async function readLinkTarget(path: string): Promise<string | null> {
  try {
    return resolve(dirname(path), await readlink(path));
  } catch (error) {
    if (["ENOENT", "EINVAL"].includes((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}
