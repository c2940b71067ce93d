/** Days are texts, `2027-03-02`. Those that are counted from are numbers: the days since 1970. */
const length = 86_400_000;

/** The number of a day. */
export function countDays(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / length;
}

/** The day of a number; the last one that has a text, `9999-12-31`, for all later ones. */
export function dayAt(number: number): string {
  return new Date(Math.min(number, countDays("9999-12-31")) * length).toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return dayAt(countDays(day) + days);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}
