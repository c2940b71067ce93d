import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { FoundFile } from "../content/content.ts";

/** All files below a folder, in an order that depends on no machine. Hidden ones, `node_modules` and the given folders are passed over. */
export function listFiles(dir: string, without: string[]): FoundFile[] {
  const found: FoundFile[] = [];
  const visit = (folder: string, prefix: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith(".") || entry.name === "node_modules" || without.includes(path)) continue;
      if (entry.isDirectory()) visit(path, `${prefix}${entry.name}/`);
      else if (entry.isFile())
        found.push({ id: `${prefix}${entry.name}`.normalize("NFC"), absolutePath: path });
    }
  };
  visit(dir, "");
  return found.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
