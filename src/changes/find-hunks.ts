import { diffArrays } from "diff";

/** A place at which two lists differ: what stood there and what stands there now. */
export interface Hunk {
  removed: string[];
  added: string[];
}

/** With more differences than this the search for what stayed takes too long: all between the first and the last is one hunk. */
const most = 2_000;

/** Where two lists differ, in their order. */
export function findHunks(olds: string[], news: string[]): Hunk[] {
  const parts = diffArrays(olds, news, { maxEditLength: most });
  if (!parts) return [findMiddle(olds, news)];
  const hunks: Hunk[] = [];
  let isOpen = false;
  for (const { value, added, removed } of parts) {
    if ((added || removed) && !isOpen) hunks.push({ removed: [], added: [] });
    isOpen = added || removed;
    if (isOpen) hunks.at(-1)?.[added ? "added" : "removed"].push(...value);
  }
  return hunks;
}

/** What stands between the common beginning and the common end. */
function findMiddle(olds: string[], news: string[]): Hunk {
  const shorter = Math.min(olds.length, news.length);
  let start = 0;
  while (start < shorter && olds[start] === news[start]) start++;
  let end = 0;
  while (end < shorter - start && olds.at(-1 - end) === news.at(-1 - end)) end++;
  return { removed: olds.slice(start, olds.length - end), added: news.slice(start, news.length - end) };
}
