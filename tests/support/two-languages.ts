import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeTree } from "./file-tree.ts";
import { makeFolder, runWaymark } from "./run-waymark.ts";

/** A small site in English and Spanish, all of it translated. */
export const twoLanguages = {
  "content/site.yaml":
    "title: Harbour\nurl: https://harbour.example\nlanguages:\n  - code: en\n  - code: es\n",
  "content/en/index.md": "# Harbour\n\nSee [the visit](visit.md) and [the boats](boats.md).\n",
  "content/en/visit.md": "# Visit\n\n## Hours {#hours}\n\nWe open at nine.\n",
  "content/en/boats.md": "# Boats\n\nBuilt of larch.\n",
  "content/es/index.md": "# Puerto\n\nVea [la visita](visit.md#horas) y [los barcos](boats.md).\n",
  "content/es/visit.md":
    "---\nslug: visita\naliases: [/es/horarios/]\n---\n\n# Visita\n\n## Horas {#horas}\n\nAbrimos a las nueve.\n",
  "content/es/boats.md": "# Barcos\n\nHechos de alerce.\n",
};

/** Writes that site into a folder of its own, with `files` added or in the place of its own. */
export function writeTwoLanguages(files: Record<string, string>): string {
  const folder = makeFolder();
  writeTree(folder, { ...twoLanguages, ...files });
  return folder;
}

/** Builds a folder; `read` gives a file of what was built, `null` where there is none. */
export function buildFolder(folder: string, ...options: string[]) {
  const { status, stderr, stdout } = runWaymark(["build", "--date", "2026-03-01", ...options], folder);
  const read = (path: string) => {
    const file = join(folder, "_site", path);
    return existsSync(file) ? readFileSync(file, "utf8") : null;
  };
  return { status, stderr, stdout, read };
}
