import type { Edit } from "../problems/problem.ts";

/** What changed between two texts as one edit of whole lines; `null` where nothing did. */
export function buildEdit(before: string, after: string): Edit | null {
  if (before === after) return null;
  const old = before.split(/(?<=\n)/);
  const now = after.split(/(?<=\n)/);
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const start = old.slice(0, head).join("").length;
  return {
    start,
    end: before.length - old.slice(old.length - tail).join("").length,
    text: now.slice(head, now.length - tail).join(""),
  };
}
