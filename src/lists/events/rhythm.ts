/** When an event takes place again. Weekdays are 1 for Monday to 7 for Sunday. */
export type Rhythm =
  | { unit: "week"; interval: number; weekdays: readonly number[] }
  | { unit: "month"; interval: number; on: MonthDay };

/** A day of a month: its date, or -1 for the last; or a weekday, the first of them to the fourth, or -1 for the last. */
export type MonthDay = { date: number } | { nth: number; weekday: number };
