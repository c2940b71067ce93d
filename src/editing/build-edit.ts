import { countShared } from "../problems/count-shared.ts";
import type { Edit } from "../problems/problem.ts";

/** What changed between two texts as one edit of whole lines; `null` where nothing did. */
export function buildEdit(before: string, after: string): Edit | null {
  if (before === after) return null;
  const old = before.split(/(?<=\n)/);
  const now = after.split(/(?<=\n)/);
  const { head, tail } = countShared(old, now);
  return {
    start: old.slice(0, head).join("").length,
    end: before.length - old.slice(old.length - tail).join("").length,
    text: now.slice(head, now.length - tail).join(""),
  };
}
