import { existsSync } from "node:fs";
import { join } from "node:path";
import { listFolder } from "../sources/list-folder.ts";
import { themeDir } from "../theme/theme-dir.ts";

/** The absolute path of an asset in the first folder that has it; `null` when none has. */
export function findAsset(assetsDirs: string[], path: string): string | null {
  for (const dir of assetsDirs) {
    const file = join(dir, path);
    if (existsSync(file)) return file;
  }
  return null;
}

/** The files of the site's own assets alone, as `listAssets` has them. */
export function listOwnAssets(assetsDirs: string[], folder: string): Map<string, string> {
  return listAssets(
    assetsDirs.filter((dir) => dir !== themeDir),
    folder,
  );
}

/** All files below `folder` in the assets folders, by path with `/` below it; a file in an earlier folder hides a later one's. */
export function listAssets(assetsDirs: string[], folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const assets of assetsDirs) {
    const dir = join(assets, folder);
    const files = (assets === themeDir ? ofTheme.get(dir) : null) ?? listFolder(dir);
    if (assets === themeDir) ofTheme.set(dir, files);
    for (const [path, file] of files) if (!found.has(path)) found.set(path, file);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

// The program's own files stay while it runs, and are asked for by each thing that is made of them.
const ofTheme = new Map<string, [path: string, file: string][]>();
