import type { Page } from "../../content/page.ts";
import type { Span } from "../../problems/source-text.ts";
import { readSourceLines } from "../source-lines.ts";

/** A footnote as it is written, `[^label]: text`; the span covers mark and colon. */
interface WrittenNote extends Span {
  label: string;
  isEmpty: boolean;
}

const note = /^([ \t>]*)\[\^([^[\]\s]+)\]:(.*)$/;

/** The footnotes that stand in a page's source, in their order. */
export function readNotes(page: Page): WrittenNote[] {
  const { lines } = readSourceLines(page);
  return lines.flatMap(({ text, start, inCode }, at) => {
    const [, indent = "", label = "", rest = ""] = (!inCode && note.exec(text)) || [];
    if (label === "" || indent.length > 3) return [];
    const from = start + indent.length;
    const below = lines.slice(at + 1).find((line) => line.text.trim() !== "")?.text ?? "";
    const isEmpty =
      rest.trim() === "" && !/^(?: {4}|\t)/.test(below) && !continues(lines[at + 1]?.text ?? "");
    return { label, isEmpty, start: from, end: from + label.length + 4 };
  });
}

function continues(line: string): boolean {
  return line.trim() !== "" && !note.test(line);
}
