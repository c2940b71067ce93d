import { keepText } from "../cache/keep-text.ts";
import type { Site } from "../site/site.ts";
import { readCompilerFault } from "../sources/read-compiler-fault.ts";
import { bundleModule } from "./bundle-module.ts";
import { findAsset, listOwnAssets } from "./find-asset.ts";
import { hashAssets } from "./hash-assets.ts";
import { readTheme } from "./read-theme.ts";

// Modules of a site that are no part of any script that pages load.
const programs = /^(?:blocks|cards|motif)\/|^eleventy\./;

/** A script of the site (or the theme's) and what it imports as one classic script; `null` where there is none. Throws a `FaultError`. */
export async function bundleScript(
  { assetsDirs, cacheDir, workingDir }: Pick<Site, "assetsDirs" | "cacheDir" | "workingDir">,
  path: string,
): Promise<string | null> {
  const entry = findAsset(assetsDirs, path);
  if (!entry) return null;
  const isModule = (asset: string) => asset.endsWith(".ts") && !programs.test(asset);
  if (![...listOwnAssets(assetsDirs, "").keys()].some(isModule))
    return (await readTheme()).scripts[path] ?? null;
  const sources = [entry, hashAssets(assetsDirs, isModule)];
  try {
    return await keepText({ cacheDir }, "scripts", sources, () => bundleModule(assetsDirs, entry, "browser"));
  } catch (error) {
    throw readCompilerFault(error, entry, workingDir);
  }
}
