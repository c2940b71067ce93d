import { closeSync, openSync, readSync } from "node:fs";

/** Whether a file begins as one with settings at its top: with a line of three hyphens. */
export function hasSettings(absolutePath: string): boolean {
  const file = openSync(absolutePath, "r");
  try {
    const start = Buffer.alloc(8);
    readSync(file, start, 0, start.length, 0);
    return /^(?:\uFEFF)?---[ \t]*[\r\n]/.test(start.toString("utf8"));
  } finally {
    closeSync(file);
  }
}
