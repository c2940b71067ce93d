import { findTimes } from "./find-times.ts";
import type { Opening } from "./opening.ts";

/** The days on which a house is open at other hours and that are not over on a day, in order, as far as they begin in some days. */
export function listExceptions({ exceptions }: Opening, today: number, ahead: number) {
  return exceptions
    .flatMap((one) => findTimes(one, today).map((time) => ({ ...one, ...time })))
    .filter(({ from }) => from <= today + ahead)
    .sort((one, other) => one.from - other.from);
}
