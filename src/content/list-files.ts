import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** A file below the input folder: `id` is its path there, with `/`. */
export interface FoundFile {
  id: string;
  absolutePath: string;
}

/** All files below a folder, in an order that depends on no machine. Hidden ones, `node_modules` and the given folders are passed over. */
export async function listFiles(dir: string, without: string[]): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  const visit = async (folder: string): Promise<void> => {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith(".") || entry.name === "node_modules" || without.includes(path)) continue;
      if (entry.isDirectory()) await visit(path);
      else if (entry.isFile())
        found.push({ id: relative(dir, path).split(sep).join("/").normalize("NFC"), absolutePath: path });
    }
  };
  await visit(dir);
  return found.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
