import { statSync, utimesSync, writeFileSync } from "node:fs";

/** Writes other words into a file and gives it back its old time; ends when the disk's own clock, which may go in steps, tells of it. */
export function rewriteQuietly(path: string, text: string): void {
  const before = statSync(path, { bigint: true });
  const { atime, mtime } = statSync(path);
  do {
    writeFileSync(path, text);
    utimesSync(path, atime, mtime);
  } while (statSync(path, { bigint: true }).ctimeNs === before.ctimeNs);
}
