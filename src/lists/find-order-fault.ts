import type { ChoiceFault } from "./choose-entries.ts";
import { isThere, isToday } from "./field-tests.ts";

const number = /^-?\d+(?:\.\d+)?$/;

/** What has an order of its own, and what it may be held against. */
const orders = [
  {
    of: /^\d{4}-\d\d-\d\d$/,
    wanted: /^\d{4}(?:-\d\d(?:-\d\d)?)?$/,
    takes: "a day like 2026-03-01, or today",
  },
  { of: number, wanted: number, takes: "a number like 12 or 4.5" },
];

/** Days can't be before or after what is none, nor numbers: what came of it would be anything. */
export function findOrderFault(field: string, wanted: string, all: readonly unknown[]): ChoiceFault | null {
  const values = all.filter(isThere);
  const kind = orders.find(({ of }) => values.length > 0 && values.every((value) => of.test(String(value))));
  if (!kind || kind.wanted.test(wanted) || isToday(wanted)) return null;
  return {
    line: "where",
    words: wanted,
    message: `"${wanted}" can't be held against the ${field} of an entry.`,
    hint: `Write ${kind.takes}.`,
    meant: null,
  };
}
