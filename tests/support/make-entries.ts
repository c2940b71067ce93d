import type { Entry } from "../../src/lists/list.ts";

/** Entries of a list that hold these values. */
export function makeEntries(...all: Record<string, unknown>[]): Entry[] {
  return all.map((values, at) => ({ key: `content/data/list.yaml ${at}`, values }));
}
