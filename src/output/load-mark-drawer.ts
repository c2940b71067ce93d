import type { DrawMark } from "../layouts/site-assets.ts";
import type { Site } from "../site/site.ts";
import { loadDrawing } from "./load-drawing.ts";

const form = "export function drawMark(name: string): string { return `<svg …>`; }";

/** What a site without drawings draws. */
const drawNothing: DrawMark = Object.assign(() => "", { names: [], files: [] });

/** What draws the marks of the site, from `motif/draw-mark.ts` of its own assets; without that there are none. */
export async function loadMarkDrawer(
  site: Pick<Site, "assetsDirs" | "cacheDir" | "workingDir">,
): Promise<DrawMark> {
  return (await loadDrawing<DrawMark>(site, "motif/draw-mark.ts", "drawMark", form)) ?? drawNothing;
}
