import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A source file of the project: path with `/` from the top of the repository. */
export interface Source {
  path: string;
  text: string;
}

/** The files below a folder of the repository whose names end in one of these ways, sorted. */
export function readSources(repository: string, folder: string, endings: string[]): Source[] {
  const names = readdirSync(join(repository, folder), { recursive: true }) as string[];
  return names
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => ({
      path: `${folder}/${name.split("\\").join("/")}`,
      text: readFileSync(join(repository, folder, name), "utf8"),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
