import { type Document, isScalar, isSeq, visit } from "yaml";
import { createProblem } from "../../problems/create-problem.ts";
import type { Problem } from "../../problems/problem.ts";
import { lineText, positionAt, type SourceText } from "../../problems/source-text.ts";
import { yamlRules } from "../yaml-rules.ts";

/** Items of a list that are indented further than those above: YAML takes them for more text of the item before. */
export function findSwallowedItems(document: Document, offset: number, source: SourceText): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar(_, node, path) {
      if (!isSeq(path.at(-1)) || !isScalar(node) || node.type !== "PLAIN" || !node.range) return;
      const start = node.range[0] + offset;
      const text = source.text.slice(start, node.range[1] + offset);
      const first = positionAt(source, start).line;
      const meant = lineText(source, first).search(/\S/);
      for (const { index, 1: blanks = "" } of text.matchAll(/(?<=\n)([ \t]*)- /g)) {
        const span = { start: start + index, end: start + index + blanks.length };
        problems.push(
          createProblem(yamlRules["yaml-indentation"], source, {
            span,
            message: "This item of a list does not begin in the column of those above it.",
            repair: { edits: [{ ...span, text: " ".repeat(meant) }] },
          }),
        );
      }
    },
  });
  return problems;
}
