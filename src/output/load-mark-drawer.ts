import type { SiteAssets } from "../layouts/site-assets.ts";
import { loadDrawing } from "./load-drawing.ts";

/** What draws the marks of the site, from `motif/draw-mark.ts` of its own assets; without that it draws nothing. */
export async function loadMarkDrawer(assetsDirs: string[]): Promise<SiteAssets["drawMark"]> {
  return (
    (await loadDrawing<SiteAssets["drawMark"]>(assetsDirs, "motif/draw-mark.ts", "drawMark")) ?? (() => "")
  );
}
