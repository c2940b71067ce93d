import { createOverlap } from "../problems/create-overlap.ts";
import type { Problem } from "../problems/problem.ts";
import type { RuleDoc } from "../problems/rule-doc.ts";
import type { Span } from "../problems/source-text.ts";

/** The problems of a page without those that another one at the same place explains better (`explains` of its rule). */
export function dropExplained(problems: Problem[], docs: Pick<RuleDoc, "id" | "explains">[]): Problem[] {
  const ids = new Set(problems.map(({ rule }) => rule));
  const explaining = docs.filter(({ id, explains }) => explains && ids.has(id));
  if (explaining.length === 0) return problems;
  const isExplained = new Map<string, (span: Span) => boolean>();
  for (const rule of ids) {
    const better = explaining.filter(({ explains }) => explains?.includes(rule)).map(({ id }) => id);
    const places = problems.filter((problem) => better.includes(problem.rule)).map(placeOfProblem);
    isExplained.set(rule, createOverlap(places));
  }
  return problems.filter((problem) => !isExplained.get(problem.rule)?.(placeOfProblem(problem)));
}

/** Where a problem stands among those of one file: in its line, and no further than there. */
function placeOfProblem({ line, column, length }: Problem): Span {
  const start = line * 2 ** 30 + column;
  return { start, end: start + length };
}
