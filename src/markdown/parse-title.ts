import type { Page } from "../content/page.ts";
import type { Problem } from "../problems/problem.ts";
import { positionAt, type SourceText } from "../problems/source-text.ts";
import type { TimelessSite } from "../site/site.ts";
import type { ValueUses } from "../site/values/value.ts";
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
): { title: string; bodyStart: number; values: ValueUses; problems: Problem[] } | null {
  const { text } = source;
  const words = text.slice(bodyStart).search(/\S/);
  if (words < 0) return null;
  const first = Math.max(bodyStart, text.lastIndexOf("\n", bodyStart + words) + 1);
  blankLine.lastIndex = first;
  const blank = (blankLine.exec(text)?.index ?? text.length) + 1;
  const block = text.slice(first, blank);
  if (!mayBeHeading.test(block)) return null;
  // What a bracket in it stands for may be said anywhere below.
  const part = block.includes("[") ? text : text.slice(0, blank);
  const rendering = createRendering(
    { source: { ...source, text: part }, bodyStart, language, title: "" },
    site,
  );
  const [open, , close] = createMarkdown().parse(rendering.source, rendering);
  if (open?.type !== "heading_open" || !open.map || !["#", "="].includes(open.markup)) return null;
  const title: string = close?.meta.text;
  if (title === "") return null;
  const { values, problems } = rendering.facts;
  const next = rendering.lineStarts[open.map[1]];
  const end = next === undefined ? part.length : rendering.toSource(next);
  // The rest of the page is read by itself.
  const ofTitle = problems.filter(
    ({ rule, line }) => rule === "value-unknown" && line <= positionAt(source, end - 1).line,
  );
  return { title, bodyStart: end, values, problems: ofTitle };
}
