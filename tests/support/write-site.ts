import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "./run-waymark.ts";

/** Two pages without a fault. */
export const goodPages = {
  "index.md": "# Home\n\nHello. See [the details](more.md).\n",
  "more.md": "# More\n\nText.\n",
};

/** A site of these files in a new folder; paths are below `content/`. */
export function writeSite(files: Record<string, string | Uint8Array>): string {
  const folder = makeFolder();
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, "content", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}
