import type { Page } from "../content/page.ts";
import { createOverlap } from "../problems/create-overlap.ts";
import { lineStarts, lineText } from "../problems/source-text.ts";

/** A line of a page's body. */
export interface SourceLine {
  text: string;
  /** Offset of its first character in the source. */
  start: number;
  /** The line belongs to a fenced code block, its fences included. */
  inCode: boolean;
}

const fence = /^[ \t]*(?:(?:[-*+>]|\d+[.)])[ \t]+)*(`{3,}|~{3,})(.*)$/s;

/** The lines of a page's body. */
interface SourceLines {
  lines: SourceLine[];
  /** The line of a code fence that is never closed. */
  openFence: SourceLine | null;
  /** Lines in code that look as if they opened a fence again. */
  reopened: SourceLine[];
}

// Several rules ask for those of one page, one after the other.
let last: { page: Page; read: SourceLines } | null = null;

/** The lines of a page's body. */
export function readSourceLines(page: Page): SourceLines {
  if (last?.page !== page) last = { page, read: splitLines(page) };
  return last.read;
}

function splitLines({ source, bodyStart }: Page): SourceLines {
  const reopened: SourceLine[] = [];
  const lines: SourceLine[] = [];
  let open: { mark: string; line: SourceLine } | null = null;
  for (const [index, start] of lineStarts(source).entries()) {
    if (start < bodyStart) continue;
    const text = lineText(source, index + 1);
    const line: SourceLine = { text, start, inCode: open !== null };
    lines.push(line);
    const mayFence = text.includes("```") || text.includes("~~~");
    const [, mark = "", rest = ""] = (mayFence && fence.exec(text)) || [];
    if (open && mark.startsWith(open.mark)) {
      if (rest.trim() === "") open = null;
      else if (/^[ \t]*[\w+#-]+[ \t]*$/.test(rest)) reopened.push(line);
    } else if (!open && mark && !(mark.startsWith("`") && rest.includes("`"))) {
      open = { mark, line };
      line.inCode = true;
    }
  }
  return { lines, openFence: open?.line ?? null, reopened };
}

/** Tells whether an offset of the source lies in a fenced block of code. */
export function createCodeFinder(page: Page): (offset: number) => boolean {
  const code = readSourceLines(page).lines.filter(({ inCode }) => inCode);
  const isCode = createOverlap(code.map(({ start, text }) => ({ start, end: start + text.length + 1 })));
  return (offset) => isCode({ start: offset, end: offset + 1 });
}
