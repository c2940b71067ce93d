import { keepText } from "../cache/keep-text.ts";
import type { Site } from "../site/site.ts";
import { AssetError } from "./asset-error.ts";
import { bundleModule } from "./bundle-module.ts";
import { listOwnAssets } from "./find-asset.ts";
import { hashAssets } from "./hash-assets.ts";

/**
 * Loads a function that draws from a module of the site's own assets, compiled once for what the modules there say; `null` where
 * there is no such file. Throws an `AssetError` when it can't be run.
 */
export async function loadDrawing<Draw>(
  site: Pick<Site, "assetsDirs" | "cacheDir">,
  path: string,
  name: string,
): Promise<Draw | null> {
  const { assetsDirs } = site;
  const file = listOwnAssets(assetsDirs, "").get(path);
  if (!file) return null;
  try {
    const modules = hashAssets(assetsDirs, (asset) => asset.endsWith(".ts"));
    const code = await keepText(site, "drawings", [file, modules], () =>
      bundleModule(assetsDirs, file, "program"),
    );
    const url = `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`;
    const module = (await import(url)) as Record<string, Draw>;
    if (typeof module[name] !== "function") throw new Error(`It exports no function "${name}".`);
    return module[name];
  } catch (error) {
    throw new AssetError(file, error);
  }
}
