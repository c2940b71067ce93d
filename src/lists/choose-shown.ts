import { type Choice, type ChoiceFault, chooseEntries } from "./choose-entries.ts";
import { kinds } from "./kinds.ts";
import type { Entry, List } from "./list.ts";

/** The entries of a list that a block shows: of those that there are today the ones that it asks for, in the order that it asks for or that is usual for their kind. */
export function chooseShown(
  { kind, fields, entries }: List,
  { where = "", sort = "", first = "" }: Partial<Choice>,
  today: string,
  locale: string,
): { entries: Entry[]; fault: ChoiceFault | null } {
  const known = { fields: fields.map(({ name }) => name), today, locale };
  const chosen = chooseEntries(entries, { where, sort, first }, known);
  const listOn = kind === null ? undefined : kinds[kind]?.listOn;
  if (chosen.fault || !listOn) return chosen;
  const all = chooseEntries(entries, { where, sort, first: "" }, known).entries;
  const there = listOn(all, today);
  const ordered = sort === "" ? there : all.filter((entry) => there.includes(entry));
  return { entries: first === "" ? ordered : ordered.slice(0, Number(first)), fault: null };
}
