import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isLeftover } from "../../sources/is-leftover.ts";
import type { Moved } from "./find-moved.ts";

/** The files of a folder that are no part of the site, with the paths to which they move along: nobody looks for them in the old one. */
export function listUnread(
  inputDir: string,
  { from, to }: NonNullable<Moved["folder"]>,
  known: Moved["files"],
): [from: string, to: string][] {
  const names = new Set([...known.keys()].map((id) => id.normalize("NFC")));
  return readdirSync(join(inputDir, from), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !isLeftover(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(inputDir, from).length))
    .filter((rest) => !names.has((from + rest).normalize("NFC")))
    .map((rest): [string, string] => [from + rest, to + rest])
    .sort();
}
