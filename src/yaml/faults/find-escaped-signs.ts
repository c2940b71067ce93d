import { type Document, isScalar, visit } from "yaml";
import { createProblem } from "../../problems/create-problem.ts";
import type { Problem } from "../../problems/problem.ts";
import type { SourceText } from "../../problems/source-text.ts";
import { yamlRules } from "../yaml-rules.ts";

// Control characters, halves of characters, marks of width zero, and overrides of the writing direction.
const invisible = /[^\P{Cc}\t\n\r]|[\p{Cs}\u200B\u2028\u2029\u202A-\u202E\u2060\uFEFF]/u;
// Scripts without blanks between words, where a mark of width zero says where a line may end.
const withoutBlanks = /[\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const written = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/gs;
const named: Record<string, string> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  e: "\x1b",
  f: "\f",
  v: "\v",
  N: "\x85",
  L: "\u2028",
  P: "\u2029",
};

/** Characters that nobody sees, written in double quotes by their numbers: they would reach the pages unseen. */
export function findEscapedSigns(document: Document, offset: number, source: SourceText): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || !node.range || node.type !== "QUOTE_DOUBLE") return;
      const { value } = node;
      if (typeof value !== "string" || !invisible.test(value) || withoutBlanks.test(value)) return;
      const start = node.range[0] + offset;
      const text = source.text.slice(start, node.range[1] + offset);
      for (const { 0: sign, 1: two, 2: four, 3: eight, 4: name = "", index } of text.matchAll(written)) {
        const number = two ?? four ?? eight;
        const character = number ? String.fromCodePoint(Number.parseInt(number, 16)) : (named[name] ?? "");
        if (!invisible.test(character)) continue;
        const span = { start: start + index, end: start + index + sign.length };
        problems.push(
          createProblem(yamlRules["yaml-invisible-sign"], source, {
            span,
            message: `In double quotes, ${sign} is a character that nobody sees, and that breaks links, searching and screen readers.`,
            hint: "Delete it; to show a backslash, put the value in single quotes.",
            repair: { edits: [{ ...span, text: "" }] },
          }),
        );
      }
    },
  });
  return problems;
}
