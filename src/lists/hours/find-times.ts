import { countDays, dayAt } from "../days.ts";

/** Days from one to another, as numbers. */
export interface DayRange {
  from: number;
  until: number;
}

/** When something takes place that is not over on a day: once, or of what comes again each year the next two times. */
export function findTimes(
  { from, until, isYearly }: DayRange & { isYearly: boolean },
  today: number,
): DayRange[] {
  const passed = Math.max(0, yearOf(today) - yearOf(until));
  return (isYearly ? [passed, passed + 1, passed + 2] : [0])
    .map((years) => ({ from: moveYears(from, years), until: moveYears(until, years) }))
    .filter((time) => time.until >= today)
    .slice(0, 2);
}

function yearOf(day: number): number {
  return Number(dayAt(day).slice(0, 4));
}

/** The same day some years later; in a year without February 29 that is the day before. */
function moveYears(day: number, years: number): number {
  if (years === 0) return day;
  const [year, month, date] = dayAt(day).split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year + years, month, 0)).getUTCDate();
  return countDays(
    new Date(Date.UTC(year + years, month - 1, Math.min(date, last))).toISOString().slice(0, 10),
  );
}
