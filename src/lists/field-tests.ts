import { wordOrder } from "../site/word-order.ts";

/** What a value is held against. */
interface Against {
  /** `YYYY-MM-DD`, for which `today` stands. */
  today: string;
  locale: string;
}

type FieldTest = (value: unknown, wanted: string, against: Against) => boolean;

const isOne: FieldTest = (value, wanted, { today }) =>
  [value].flat().some((one) => isSame(one, wanted) || (isToday(wanted) && one === today));
const isLess: FieldTest = (value, wanted, against) =>
  isThere(value) && compareWanted(value, wanted, against) < 0;
const isMore: FieldTest = (value, wanted, against) =>
  isThere(value) && compareWanted(value, wanted, against) > 0;

/** What may be asked of the value of a field, by the words that staff write between its name and what it should be. */
export const fieldTests: Readonly<Record<string, FieldTest>> = {
  is: isOne,
  "is not": (...given) => !isOne(...given),
  has: isOne,
  "has not": (...given) => !isOne(...given),
  before: isLess,
  after: isMore,
  from: (...given) => isThere(given[0]) && !isLess(...given),
  until: (...given) => isThere(given[0]) && !isMore(...given),
};

/** Whether a field has a value. */
export function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

/** Which of two values comes first: numbers by size, all else as the language sorts it. */
export function compareValues(one: unknown, other: unknown, locale: string): number {
  const [a, b] = [Number(one), Number(other)];
  if (isThere(one) && isThere(other) && !Number.isNaN(a) && !Number.isNaN(b)) return a - b;
  return wordOrder(locale).compare(String(one), String(other));
}

function compareWanted(value: unknown, wanted: string, { today, locale }: Against): number {
  return compareValues(value, isToday(wanted) ? today : wanted, locale);
}

/** Whether a word stands for the day of the build. */
export function isToday(wanted: string): boolean {
  return /^today$/i.test(wanted);
}

function isSame(value: unknown, wanted: string): boolean {
  if (typeof value === "boolean") return value === /^(?:yes|true)$/i.test(wanted);
  return isThere(value) && fold(String(value)) === fold(wanted);
}

function fold(text: string): string {
  return text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}
