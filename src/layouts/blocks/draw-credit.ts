import { isolateText } from "../../markdown/isolate-text.ts";
import type { Picture } from "../draw-picture.ts";

/** Who made a picture of data, as HTML to stand below it; empty where nobody says it. */
export function drawCredit(picture: Picture | undefined, dir: "ltr" | "rtl"): string {
  return picture?.credit ? `<p class="picture-credit">${isolateText(picture.credit, dir)}</p>\n` : "";
}
