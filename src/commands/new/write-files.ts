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
import type { OwnPages } from "./place-own-pages.ts";
import type { SiteFile } from "./site-file.ts";

/**
 * Writes the files of a new site and copies the pages that were there already. Nothing is written over; where one can't be written,
 * all that were are taken away again, and the fault is thrown.
 */
export function writeFiles(folder: string, files: SiteFile[], own: OwnPages): void {
  const made: (() => void)[] = [];
  const place = (path: string): string => {
    const file = join(folder, path);
    makeFolder(dirname(file), made);
    made.push(() => rmSync(file, { force: true }));
    return file;
  };
  try {
    for (const { path, contents, isProgram } of files) {
      const file = place(path);
      writeNew(made, () => writeFileSync(file, contents, { flag: "wx" }));
      if (isProgram) chmodSync(file, 0o755);
    }
    for (const [from, to] of own) {
      const file = place(to);
      writeNew(made, () => copyFileSync(join(folder, from), file, constants.COPYFILE_EXCL));
    }
  } catch (error) {
    for (const undo of made.reverse()) undo();
    throw error;
  }
}

/** What somebody else has put there in this moment is not ours to take away. */
function writeNew(made: (() => void)[], write: () => void): void {
  try {
    write();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") made.pop();
    throw error;
  }
}

function makeFolder(folder: string, made: (() => void)[]): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), made);
  mkdirSync(folder);
  made.push(() => rmdirSync(folder));
}
