import type { Problem } from "../problems/problem.ts";
import type { RuleDoc } from "../problems/rule-doc.ts";

/** The problems of a page without those that another one at the same place explains better (`explains` of its rule). */
export function dropExplained(problems: Problem[], docs: Pick<RuleDoc, "id" | "explains">[]): Problem[] {
  const explained = new Map(docs.flatMap(({ id, explains }) => (explains ? [[id, explains] as const] : [])));
  const better = problems.filter(({ rule }) => explained.has(rule));
  if (better.length === 0) return problems;
  return problems.filter(
    (problem) =>
      !better.some((other) => explained.get(other.rule)?.includes(problem.rule) && overlap(problem, other)),
  );
}

/** Whether two problems speak of the same signs. */
function overlap(a: Problem, b: Problem): boolean {
  return a.line === b.line && a.column < b.column + b.length && b.column < a.column + a.length;
}
