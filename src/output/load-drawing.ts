import { pathToFileURL } from "node:url";
import { AssetError } from "./asset-error.ts";
import { findAsset } from "./find-asset.ts";

/** Loads a function that draws from a module of the site's assets; `null` where there is no such file. Throws an `AssetError` when it can't be run. */
export async function loadDrawing<Draw>(
  assetsDirs: string[],
  path: string,
  name: string,
): Promise<Draw | null> {
  const file = findAsset(assetsDirs, path);
  if (!file) return null;
  try {
    const module = (await import(pathToFileURL(file).href)) as Record<string, Draw>;
    if (typeof module[name] !== "function") throw new Error(`It exports no function "${name}".`);
    return module[name];
  } catch (error) {
    throw new AssetError(file, error);
  }
}
