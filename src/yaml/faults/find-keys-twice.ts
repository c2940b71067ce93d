import { type Document, isScalar, isSeq, visit } from "yaml";
import { createProblem } from "../../problems/create-problem.ts";
import type { Problem } from "../../problems/problem.ts";
import { lineText, positionAt, type SourceText } from "../../problems/source-text.ts";
import { yamlRules } from "../yaml-rules.ts";

/** Settings that stand twice in one place. In a list a hyphen may have been forgotten before the second. */
export function findKeysTwice(document: Document, offset: number, source: SourceText): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Map(_, map, path) {
      const seen = new Set<string>();
      const isItem = isSeq(path.at(-1));
      for (const { key } of map.items) {
        if (!isScalar(key) || !key.range) continue;
        const name = String(key.value);
        const span = { start: key.range[0] + offset, end: key.range[1] + offset };
        if (seen.has(name)) {
          const problem = report(name, span, isItem, source);
          problems.push(problem);
          // A forgotten hyphen explains all that follows in the item.
          if (problem.repair) break;
        }
        seen.add(name);
      }
    },
  });
  return problems;
}

function report(
  name: string,
  span: { start: number; end: number },
  isItem: boolean,
  source: SourceText,
): Problem {
  const { line, column } = positionAt(source, span.start);
  const before = lineText(source, line).slice(0, column - 1);
  const canBeItem = isItem && /^ {2,}$/.test(before);
  return createProblem(yamlRules["yaml-key-twice"], source, {
    span,
    message: `"${name}" stands here a second time.`,
    hint: canBeItem
      ? "Perhaps the hyphen of a new item is missing."
      : "Keep one of the two lines, and delete the other.",
    repair: canBeItem ? { edits: [{ start: span.start - 2, end: span.start, text: "- " }] } : null,
  });
}
