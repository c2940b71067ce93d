import { hash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import type { FileRecord } from "./file-records.ts";

/** The stamp of a file as it is now; `null` where there is none. */
export function readStamp(path: string): string | null {
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return found?.isFile() ? `${found.size} ${found.mtimeNs} ${found.ctimeNs} ${found.ino}` : null;
}

/** When the file of a stamp was last changed, in any way, in milliseconds since 1970. */
export function changeTimeOf(stamp: string): number {
  return Number(stamp.split(" ")[2]) / 1e6;
}

/** The bytes of a file, if they are still those that were recorded; else `null`. */
export function readRecorded(path: string, { size, sha256 }: FileRecord): Uint8Array | null {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size !== size) return null;
  const bytes = readFileSync(path);
  return hash("sha256", bytes) === sha256 ? bytes : null;
}

/** The stamp of a file that is still as it was recorded: untouched, or with the same bytes; else `null`. */
export function confirmRecorded(path: string, record: FileRecord): string | null {
  const stamp = readStamp(path);
  return stamp === record.stamp || readRecorded(path, record) !== null ? stamp : null;
}
