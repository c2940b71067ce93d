import { rightToLeft } from "../site/right-to-left.ts";
import { escapeHtml } from "./escape-html.ts";
import { findDirection } from "./find-direction.ts";
import { findIsolates } from "./find-isolates.ts";

/**
 * A text as it may stand in HTML among words that run this way: in a direction of its own (`bdi`) where all of its letters run the
 * other way, else with what a browser would turn round held together.
 */
export function isolateText(text: string, dir: "ltr" | "rtl"): string {
  if (dir === "ltr" && !rightToLeft.test(text)) return escapeHtml(text);
  const own = findDirection(text);
  if (own !== null && own !== "both" && own !== dir) return `<bdi dir="${own}">${escapeHtml(text)}</bdi>`;
  let html = "";
  let at = 0;
  for (const { start, end, dir: held } of findIsolates(text, dir)) {
    const open = held === "auto" ? "<bdi>" : `<bdi dir="${held}">`;
    html += `${escapeHtml(text.slice(at, start))}${open}${escapeHtml(text.slice(start, end))}</bdi>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at));
}
