import { defaultTreeAdapter, html as names } from "parse5";
import type { HtmlText } from "../markdown/html-tree.ts";
import { addTo } from "../problems/add-to.ts";
import type { TextMark } from "./find-text-marks.ts";

/** What stands around words that are on one of two pages alone: names that no style of a site knows. */
const markNames = { old: "waymark-gone", now: "waymark-new" };
const roles = { old: "deletion", now: "insertion" };

/** Marks words of a page where they stand. */
export function markText(marks: TextMark[], side: "old" | "now"): void {
  const spans = new Map<HtmlText, [number, number][]>();
  for (const { passage, start, end } of marks) {
    let offset = 0;
    for (const node of passage.nodes) {
      const [from, to] = [Math.max(start - offset, 0), Math.min(end - offset, node.value.length)];
      if (from < to && node.value.slice(from, to).trim()) addTo(spans, node, [from, to]);
      offset += node.value.length;
    }
  }
  for (const [node, parts] of spans) markNode(node, parts, side);
}

/** One element stands for the text node, so that what lays out its parent has as many things to lay out as before. */
function markNode(node: HtmlText, spans: [number, number][], side: "old" | "now"): void {
  const parent = node.parentNode;
  if (!parent) return;
  const make = (name: string, role: string | null) =>
    defaultTreeAdapter.createElement(name, names.NS.HTML, role ? [{ name: "role", value: role }] : []);
  const whole = make("waymark-words", null);
  let at = 0;
  for (const [from, to] of spans) {
    const mark = make(markNames[side], roles[side]);
    defaultTreeAdapter.insertText(mark, node.value.slice(from, to));
    if (at < from) defaultTreeAdapter.insertText(whole, node.value.slice(at, from));
    defaultTreeAdapter.appendChild(whole, mark);
    at = to;
  }
  if (at < node.value.length) defaultTreeAdapter.insertText(whole, node.value.slice(at));
  defaultTreeAdapter.insertBefore(parent, whole, node);
  defaultTreeAdapter.detachNode(node);
}
