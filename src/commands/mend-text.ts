import { isProven, type Reading } from "../checks/is-proven.ts";
import { applyEdits } from "../problems/apply-edits.ts";
import type { Problem, Repair } from "../problems/problem.ts";

/** A problem that can be mended. */
type Mendable = Problem & { repair: Repair };

/** A text after repairs, and those that would have done more there than to mend. */
export interface Mended {
  text: string;
  refused: Problem[];
}

/** Makes the safe repairs of a page's text that prove themselves on it, from the last to the first, so that none moves another. */
export function mendText(text: string, problems: Problem[], read: (text: string) => Reading): Mended {
  const refused: Problem[] = [];
  let reading = read(text);
  let end = Number.POSITIVE_INFINITY;
  for (const problem of problems.filter(isSafe).sort((a, b) => startOf(b) - startOf(a))) {
    // What overlaps has another turn when the page is read again.
    if (problem.repair.edits.some((edit) => edit.end > end)) continue;
    const mended = read(applyEdits(reading.text, problem.repair.edits));
    if (isProven(problem, reading, mended)) {
      reading = mended;
      end = startOf(problem);
    } else refused.push(problem);
  }
  return { text: reading.text, refused };
}

function isSafe(problem: Problem): problem is Mendable {
  return problem.repair?.safe === true && problem.repair.edits.length > 0;
}

function startOf({ repair }: Mendable): number {
  return Math.min(...repair.edits.map(({ start }) => start));
}
