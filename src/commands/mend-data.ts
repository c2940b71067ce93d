import { isOneChange } from "../editing/is-one-change.ts";
import { applyEdits } from "../problems/apply-edits.ts";
import type { Edit, Problem } from "../problems/problem.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import type { Mended } from "./mend-text.ts";

/**
 * Makes the safe repairs of settings or data that prove themselves on them, from the last to the first: what could be read is the same but for
 * the one thing that was at fault, and of what could not the same fault is not told again.
 */
export function mendData(path: string, text: string, problems: Problem[]): Mended {
  const refused: Problem[] = [];
  const read = (text: string) => parseYaml({ path, text }, { start: 0, end: text.length });
  let result = text;
  let before = read(text);
  let end = Number.POSITIVE_INFINITY;
  const startOf = ({ repair }: Problem) => Math.min(...(repair?.edits ?? []).map(({ start }) => start));
  for (const problem of [...problems].sort((a, b) => startOf(b) - startOf(a))) {
    const edits: Edit[] = problem.repair?.edits ?? [];
    // What overlaps has another turn when the file is read again.
    if (edits.length === 0 || edits.some((edit) => edit.end > end)) continue;
    const mended = applyEdits(result, edits);
    const after = read(mended);
    const isProven =
      before.problems.length > 0
        ? after.problems.length <= before.problems.length &&
          !after.problems.some((other) => isSame(other, problem))
        : after.problems.length === 0 && isOneChange(before.value, after.value);
    if (isProven) {
      result = mended;
      before = after;
      end = startOf(problem);
    } else refused.push(problem);
  }
  return { text: result, refused };
}

function isSame(one: Problem, other: Problem): boolean {
  return one.rule === other.rule && one.line === other.line && one.message === other.message;
}
