import { pathToFileURL } from "node:url";
import type { SiteAssets } from "../layouts/site-assets.ts";
import { AssetError } from "./asset-error.ts";
import { findAsset } from "./find-asset.ts";

/** Loads `motif/draw-mark.ts` of the site's own assets, if it has one. Throws an `AssetError` when it can't be run. */
export async function loadMarkDrawer(assetsDirs: string[]): Promise<SiteAssets["drawMark"]> {
  const file = findAsset(assetsDirs, "motif/draw-mark.ts");
  if (!file) return () => "";
  try {
    const { drawMark } = (await import(pathToFileURL(file).href)) as Pick<SiteAssets, "drawMark">;
    return drawMark;
  } catch (error) {
    throw new AssetError(file, error);
  }
}
