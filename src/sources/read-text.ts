import { readFile, stat } from "node:fs/promises";
import type { SourceText } from "../problems/source-text.ts";
import { showPath } from "../site/show-path.ts";

/**
 * Reads a text that may be absent: `null` then, and where there is no file that can be read, which `listFiles` tells. A byte
 * order mark at its beginning is part of the text.
 */
export async function readText(file: string, workingDir: string): Promise<SourceText | null> {
  try {
    // To read a pipe would wait for ever.
    if (!(await stat(file)).isFile()) return null;
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await readFile(file));
    return { path: showPath(file, workingDir), text };
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (["ENOENT", "ENOTDIR", "EACCES", "EPERM", "ELOOP"].includes(code)) return null;
    throw new Error(`${showPath(file, workingDir)} can't be read.`, { cause: error });
  }
}
