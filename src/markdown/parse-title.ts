import type { Page } from "../content/page.ts";
import type { SourceText } from "../problems/source-text.ts";
import type { TimelessSite } from "../site/site.ts";
import { createMarkdown } from "./create-markdown.ts";
import { createRendering } from "./rendering.ts";

const blankLine = /\n[ \t]*\r?\n/g;
const mayBeHeading = /^ {0,3}#(?!#)|\n {0,3}=+[ \t]*\r?(?:\n|$)/;

/**
 * The title that a page's text gives it: its first heading, where that is of level 1 and the first thing in the text. Read as
 * every other heading is; `bodyStart` is where the text goes on below it. `null` where there is none.
 */
export function parseTitle(
  { source, bodyStart, language }: Pick<Page, "bodyStart" | "language"> & { source: SourceText },
  site: TimelessSite,
): { title: string; bodyStart: number } | null {
  const { text } = source;
  const words = text.slice(bodyStart).search(/\S/);
  if (words < 0) return null;
  const first = Math.max(bodyStart, text.lastIndexOf("\n", bodyStart + words) + 1);
  blankLine.lastIndex = first;
  const end = (blankLine.exec(text)?.index ?? text.length) + 1;
  const block = text.slice(first, end);
  if (!mayBeHeading.test(block)) return null;
  // What a bracket in it stands for may be said anywhere below.
  const part = block.includes("[") ? text : text.slice(0, end);
  const rendering = createRendering(
    { source: { ...source, text: part }, bodyStart, language, title: "" },
    site,
  );
  const [open, , close] = createMarkdown().parse(rendering.source, rendering);
  if (open?.type !== "heading_open" || !open.map || !["#", "="].includes(open.markup)) return null;
  const title: string = close?.meta.text;
  if (title === "") return null;
  const next = rendering.lineStarts[open.map[1]];
  return { title, bodyStart: next === undefined ? part.length : rendering.toSource(next) };
}
