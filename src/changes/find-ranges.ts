import { diffArrays } from "diff";
import { countShared } from "../problems/count-shared.ts";

/** A place at which two lists differ: from and to which of their items, the last one not among them. */
export interface Range {
  old: [number, number];
  now: [number, number];
}

/** Where two lists differ, in their order. With more than `most` differences the search for what stayed takes too long: all between the first and the last is one range. */
export function findRanges(olds: string[], news: string[], most = 2_000): Range[] {
  const parts = diffArrays(olds, news, { maxEditLength: most });
  if (!parts) {
    const { head, tail } = countShared(olds, news);
    return [{ old: [head, olds.length - tail], now: [head, news.length - tail] }];
  }
  const ranges: Range[] = [];
  let [old, now, isOpen] = [0, 0, false];
  for (const { value, added, removed } of parts) {
    if ((added || removed) && !isOpen) ranges.push({ old: [old, old], now: [now, now] });
    isOpen = added || removed;
    if (!added) old += value.length;
    if (!removed) now += value.length;
    const last = ranges.at(-1);
    if (isOpen && last) [last.old[1], last.now[1]] = [old, now];
  }
  return ranges;
}
