import type { DrawMark } from "../layouts/site-assets.ts";
import type { Site } from "../site/site.ts";
import { loadDrawing } from "./load-drawing.ts";

/** What draws the marks of the site, from `motif/draw-mark.ts` of its own assets; without that it draws nothing. */
export async function loadMarkDrawer(site: Pick<Site, "assetsDirs" | "cacheDir">): Promise<DrawMark> {
  return (await loadDrawing<DrawMark>(site, "motif/draw-mark.ts", "drawMark")) ?? (() => "");
}
