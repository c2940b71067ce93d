import { kinds } from "../lists/kinds.ts";
import type { Entry, List } from "../lists/list.ts";
import { divideItems } from "./divide-items.ts";

/** The entries of a list by the pages on which they stand. What leaves its list by the day is not divided: its pages would come and go with it. */
export function divideEntries(
  { kind }: Pick<List, "kind">,
  entries: Entry[],
): ReturnType<typeof divideItems<Entry>> {
  const comesAndGoes = kind !== null && kinds[kind]?.listOn !== undefined;
  if (comesAndGoes) return [{ key: "", year: "", number: 1, items: entries }];
  return divideItems(entries, () => undefined);
}
