import { findRanges } from "./find-ranges.ts";

/** A place at which two lists differ: what stood there and what stands there now. */
export interface Hunk {
  removed: string[];
  added: string[];
}

/** Where two lists differ, in their order. */
export function findHunks(olds: string[], news: string[]): Hunk[] {
  return findRanges(olds, news).map(({ old, now }) => ({
    removed: olds.slice(...old),
    added: news.slice(...now),
  }));
}
