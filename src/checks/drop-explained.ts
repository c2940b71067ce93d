import type { Problem } from "../problems/problem.ts";
import type { RuleDoc } from "../problems/rule-doc.ts";

/** The problems of a page without those that another one at the same place explains better (`explains` of its rule). */
export function dropExplained(problems: Problem[], docs: Pick<RuleDoc, "id" | "explains">[]): Problem[] {
  const explained = new Map(docs.flatMap(({ id, explains }) => (explains ? [[id, explains] as const] : [])));
  const better = problems.filter(({ rule }) => explained.has(rule));
  if (better.length === 0) return problems;
  const covered = new Map<string, Stretch[]>();
  for (const { rule, line, column, length } of better.sort((a, b) => a.column - b.column)) {
    for (const id of explained.get(rule) ?? []) cover(covered, `${id} ${line}`, column, column + length);
  }
  return problems.filter(
    ({ rule, line, column, length }) =>
      !isCovered(covered.get(`${rule} ${line}`) ?? [], column, column + length),
  );
}

type Stretch = [start: number, end: number];

/** Adds a stretch to those of a line; they come in the order of their beginnings. */
function cover(covered: Map<string, Stretch[]>, key: string, start: number, end: number): void {
  const stretches = covered.get(key) ?? [];
  const last = stretches.at(-1);
  if (last && start <= last[1]) last[1] = Math.max(last[1], end);
  else stretches.push([start, end]);
  covered.set(key, stretches);
}

/** Whether some of the signs from `start` to before `end` lie in one of the stretches; a line may have thousands. */
function isCovered(stretches: Stretch[], start: number, end: number): boolean {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Stretch)[1] <= start) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low];
  return found !== undefined && found[0] < end;
}
