import type { Problem } from "../problems/problem.ts";
import type { SourceText, Span } from "../problems/source-text.ts";
import { splitWithCare } from "./split-with-care.ts";

/** A page's text in its two parts. */
export interface SplitText {
  /** The settings between the lines of hyphens; `null` where there are none. */
  region: Span | null;
  bodyStart: number;
  problems: Problem[];
}

/**
 * Finds the front matter of a page. Lines of hyphens that are indented, too long, doubled or missing are problems; the
 * settings are found all the same where they can be told, so that what is wrong in them is named in the same run.
 */
export function splitFrontMatter(source: SourceText): SplitText {
  return splitFaultless(source.text) ?? splitWithCare(source);
}

/** The parts of a page whose front matter is as it should be, which most are; `null` for all others. */
function splitFaultless(text: string): SplitText | null {
  const end = /^---\r?\n[A-Za-z]/.test(text) ? text.indexOf("\n---", 3) : -1;
  const closing = end < 0 ? null : /^\n---[ \t]*(?:\r?\n|$)/.exec(text.slice(end, end + 100));
  if (!closing) return null;
  const region = { start: text.indexOf("\n") + 1, end: end + 1 };
  // What may be meant as the end of the settings takes a closer look.
  if (/^[ \t]*(?:-(?! +[^\s-])|[.–—*=+_~])/m.test(text.slice(region.start, region.end))) return null;
  return { region, bodyStart: end + closing[0].length, problems: [] };
}
