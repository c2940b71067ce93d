import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describeSystemError } from "../../problems/describe-system-error.ts";
import type { OwnPages } from "./place-own-pages.ts";
import type { SiteFile } from "./site-file.ts";

/**
 * Writes the files of a new site and copies the pages that were there already. Nothing is written over; where one can't be written,
 * all that were are taken away again, and the fault is thrown.
 */
export function writeFiles(folder: string, files: SiteFile[], own: OwnPages): void {
  const made: (() => void)[] = [];
  const make = (path: string, write: (file: string) => void): string => {
    const file = join(folder, path);
    makeFolder(dirname(file), made);
    try {
      write(file);
    } catch (error) {
      // Part of it may be there, but what somebody else has put there is not ours to take away.
      if ((error as NodeJS.ErrnoException).code !== "EEXIST" && existsSync(file)) rmSync(file);
      throw error;
    }
    made.push(() => rmSync(file));
    return file;
  };
  try {
    for (const { path, contents, isProgram } of files) {
      const file = make(path, (file) => writeFileSync(file, contents, { flag: "wx" }));
      if (isProgram) chmodSync(file, 0o755);
    }
    for (const [from, to] of own)
      make(to, (file) => copyFileSync(join(folder, from), file, constants.COPYFILE_EXCL));
  } catch (error) {
    for (const undo of made.reverse()) undo();
    throw error;
  }
}

/** What is said of a fault that `writeFiles` throws. */
export function describeUnwritten(error: unknown, folder: string): string {
  const { path = folder } = error as NodeJS.ErrnoException;
  return `${path}: ${describeSystemError(error)}. Nothing was left behind.`;
}

function makeFolder(folder: string, made: (() => void)[]): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), made);
  mkdirSync(folder);
  made.push(() => rmdirSync(folder));
}
