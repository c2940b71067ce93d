import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Site } from "../site/site.ts";
import { AssetError } from "./asset-error.ts";
import { findAsset } from "./find-asset.ts";
import { hashAssets } from "./hash-assets.ts";
import { readKept } from "./read-kept.ts";

/**
 * Loads a function that draws from a module of the site's assets, compiled once for what the modules there say; `null` where
 * there is no such file. Throws an `AssetError` when it can't be run.
 */
export async function loadDrawing<Draw>(
  { assetsDirs, workingDir }: Pick<Site, "assetsDirs" | "workingDir">,
  path: string,
  name: string,
): Promise<Draw | null> {
  const file = findAsset(assetsDirs, path);
  if (!file) return null;
  try {
    const modules = hashAssets(assetsDirs, (asset) => asset.endsWith(".ts"));
    const kept = join(workingDir, ".cache/drawings", `${name}-${modules}.mjs`);
    await readKept(kept, () => bundle(file));
    const module = (await import(pathToFileURL(kept).href)) as Record<string, Draw>;
    if (typeof module[name] !== "function") throw new Error(`It exports no function "${name}".`);
    return module[name];
  } catch (error) {
    throw new AssetError(file, error);
  }
}

async function bundle(file: string): Promise<Uint8Array> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "silent",
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
