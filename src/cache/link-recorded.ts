import { linkSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import type { FileRecord } from "./file-records.ts";
import { readRecorded, readStamp } from "./read-recorded.ts";

/**
 * Makes `to` the same file on the disk as `from`, which is a third of the work of a copy; what is at `to` makes room. Returns
 * its stamp; `null`, and no part of `from` is there, where `from` is no longer as it was recorded or the disk has no such
 * links.
 */
export function linkRecorded(from: string, to: string, record: FileRecord): string | null {
  const isUntouched = readStamp(from) === record.stamp;
  if (!link(from, to)) return null;
  const stamp = readStamp(to);
  if (stamp !== null && ((isUntouched && isSameFile(stamp, record.stamp)) || readRecorded(to, record)))
    return stamp;
  rmSync(to);
  return null;
}

/** Whether stamps differ at most in the time of the last change to the file's entry, which a link to it is too. */
function isSameFile(one: string, other: string): boolean {
  const [size, modified, , place] = one.split(" ");
  const [otherSize, otherModified, , otherPlace] = other.split(" ");
  return size === otherSize && modified === otherModified && place === otherPlace;
}

// Nothing at `from`, something above `to`, another disk, or one without links.
const refusals = [
  "ENOENT",
  "EEXIST",
  "ENOTDIR",
  "EXDEV",
  "EPERM",
  "EMLINK",
  "ENOTSUP",
  "EOPNOTSUPP",
  "ENOSYS",
];

function link(from: string, to: string): boolean {
  try {
    mkdirSync(dirname(to), { recursive: true });
    linkOver(from, to);
    return true;
  } catch (error) {
    if (refusals.includes((error as NodeJS.ErrnoException).code ?? "")) return false;
    throw error;
  }
}

function linkOver(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    rmSync(to, { recursive: true });
    linkSync(from, to);
  }
}
