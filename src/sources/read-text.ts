import { readFile } from "node:fs/promises";
import type { SourceText } from "../problems/source-text.ts";
import { showPath } from "../site/show-path.ts";

/** Reads a text that may be absent: `null` then. A byte order mark at its beginning is part of the text. */
export async function readText(file: string, workingDir: string): Promise<SourceText | null> {
  try {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await readFile(file));
    return { path: showPath(file, workingDir), text };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new Error(`${showPath(file, workingDir)} can't be read.`, { cause: error });
  }
}
