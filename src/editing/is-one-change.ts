import { holdsMore } from "../yaml/value-at.ts";

/** Whether two values differ in one thing alone: a value, or the name of a setting whose value stays. */
export function isOneChange(before: unknown, after: unknown): boolean {
  return countChanges(before, after) === 1;
}

function countChanges(before: unknown, after: unknown): number {
  if (JSON.stringify(before) === JSON.stringify(after)) return 0;
  if (!holdsMore(before) || !holdsMore(after) || Array.isArray(before) !== Array.isArray(after)) return 1;
  const gone = Object.keys(before).filter((key) => !(key in after));
  const come = Object.keys(after).filter((key) => !(key in before));
  const inner = Object.keys(before)
    .filter((key) => key in after)
    .reduce((sum, key) => sum + countChanges(before[key], after[key]), 0);
  const isRenamed =
    gone.length === 1 &&
    come.length === 1 &&
    JSON.stringify(before[gone[0] as string]) === JSON.stringify(after[come[0] as string]);
  return inner + (isRenamed ? 1 : gone.length + come.length);
}
