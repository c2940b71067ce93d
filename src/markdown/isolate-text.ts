import { rightToLeft } from "../site/right-to-left.ts";
import { escapeHtml } from "./escape-html.ts";
import { findIsolates } from "./find-isolates.ts";

const letter = /\p{L}/u;

/**
 * A text as it may stand in HTML among words that run this way: in a direction of its own (`bdi`) where all of its letters run the
 * other way, else with what a browser would turn round held together.
 */
export function isolateText(text: string, dir: "ltr" | "rtl"): string {
  const isTurned = rightToLeft.test(text);
  if (dir === "ltr" && !isTurned) return escapeHtml(text);
  const own = isTurned ? "rtl" : "ltr";
  const hasBoth = isTurned && letter.test(text.replace(everyRightToLeft, ""));
  if (own !== dir && !hasBoth && letter.test(text)) return `<bdi dir="${own}">${escapeHtml(text)}</bdi>`;
  let html = "";
  let at = 0;
  for (const { start, end, dir: held } of findIsolates(text, dir)) {
    const open = held === "auto" ? "<bdi>" : `<bdi dir="${held}">`;
    html += `${escapeHtml(text.slice(at, start))}${open}${escapeHtml(text.slice(start, end))}</bdi>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at));
}

const everyRightToLeft = new RegExp(rightToLeft.source, "gu");
