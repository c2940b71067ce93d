import { createProblem } from "./create-problem.ts";
import { defineRules } from "./define-rules.ts";
import type { Problem } from "./problem.ts";
import type { SourceText } from "./source-text.ts";

/** What keeps the letters or lines of a file from being read. */
export const encodingRules = defineRules({
  "file-encoding": {
    summary: "A file is saved in another encoding than UTF-8, so its letters can't be read.",
    example: { wrong: "(a file saved as UTF-16, “Unicode”)", right: "(the same file saved as UTF-8)" },
  },
  "file-line-ends": {
    summary: "The lines of a file end as on Macs before 2001, so most programs see a single line.",
    example: { wrong: "(lines that end in CR alone)", right: "(lines that end in LF, or in CR LF)" },
  },
});

/** What is wrong with the encoding or the line ends of a whole file; `null` for one that can be read, and for one that is no text. */
export function checkEncoding(source: SourceText): Problem | null {
  const { text } = source;
  if (isUtf16(text))
    return createProblem(encodingRules["file-encoding"], source, {
      span: null,
      message: "This file is saved as UTF-16 (some programs say “Unicode”), so its letters can't be read.",
      hint: "Save it as UTF-8.",
    });
  if (!text.includes("\r")) return null;
  const ends = [...text.matchAll(/\r(?!\n)/g)];
  if (ends.length === 0) return null;
  const edits = ends.map(({ index }) => ({
    start: index,
    end: index + 1,
    text: text[index + 1] === "\r" && text[index + 2] === "\n" ? "" : "\n",
  }));
  return createProblem(encodingRules["file-line-ends"], source, {
    span: null,
    message:
      "Lines of this file end in CR alone, as on Macs before 2001, so most programs don't see where they end.",
    hint: "Save it with line ends of Unix (LF) or Windows (CR LF); `fix` does so too.",
    repair: { edits, safe: true },
  });
}

/** Every other byte of such a text is 0 where its letters are Latin; its mark, two bytes that are no UTF-8, stands before any other. */
function isUtf16(text: string): boolean {
  if (!text.includes("\0")) return /^\uFFFD{2}/.test(text) && text.split("\uFFFD").length > text.length / 8;
  if (/^\uFFFD{2}/.test(text)) return true;
  const beginning = text.slice(0, 2000);
  return !beginning.includes("\0\0") && beginning.split("\0").length - 1 > beginning.length / 4;
}
