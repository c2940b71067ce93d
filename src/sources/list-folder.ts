import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The files below a folder but hidden ones, in the order of their paths there, which have `/`, with where they are; none where there is no such folder. */
export function listFolder(folder: string): [path: string, file: string][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry): [string, string] => {
      const file = join(entry.parentPath, entry.name);
      return [relative(folder, file).split(sep).join("/"), file];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
