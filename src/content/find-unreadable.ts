import { checkEncoding } from "../problems/check-encoding.ts";
import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import type { SourceText } from "../problems/source-text.ts";
import { contentRules } from "./content-rules.ts";

/** Why a file can't be a page; `null` for one that can. */
export function findUnreadable(source: SourceText): Problem | null {
  const { text } = source;
  const encoding = checkEncoding(source);
  if (encoding) return encoding;
  if (text.includes("\0") || countOf(text, "\uFFFD") > text.length / 10) {
    const ending = source.path.slice(source.path.lastIndexOf("."));
    const message = `This file holds no text, although its name ends in ${ending}.`;
    return createProblem(contentRules["file-binary"], source, {
      span: null,
      message,
      hint: "Give it the ending that fits it, such as .jpg.",
    });
  }
  if (text.replace("\uFEFF", "").trim() !== "") return null;
  return createProblem(contentRules["file-empty"], source, {
    span: null,
    message: "This file is empty.",
    hint: "Write a title and some text, or delete the file.",
  });
}

function countOf(text: string, character: string): number {
  return text.includes(character) ? text.split(character).length - 1 : 0;
}
