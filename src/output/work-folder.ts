import { randomBytes } from "node:crypto";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { isRunning } from "./is-running.ts";
import type { OutputPlace } from "./output-place.ts";

const ours = new Set<string>();

/** Makes a new folder beside the output folder and returns its path. Its name tells which process works in it. */
export async function createWorkFolder(place: OutputPlace): Promise<string> {
  const name = `${place.workPrefix}${process.pid}-${randomBytes(4).toString("hex")}`;
  ours.add(name);
  const path = join(place.parent, name);
  await mkdir(path);
  return path;
}

/** Removes a folder under work with all that is in it. */
export async function removeWorkFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
}

/** Removes the folders of processes that died before they could clean up. */
export async function removeDeadWorkFolders(place: OutputPlace): Promise<void> {
  for (const name of await readdir(place.parent)) {
    if (!name.startsWith(place.workPrefix) || ours.has(name)) continue;
    const pid = /^(\d+)-[0-9a-f]{8}$/.exec(name.slice(place.workPrefix.length))?.[1];
    if (!pid) continue;
    if (Number(pid) === process.pid || !isRunning(Number(pid)))
      await removeWorkFolder(join(place.parent, name));
  }
}
