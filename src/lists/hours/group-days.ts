import type { Week } from "./opening.ts";
import type { Hours } from "./parse-hours.ts";

/** Days that follow each other with the same hours; weekdays are 1 for Monday to 7 for Sunday. */
interface DayGroup {
  first: number;
  last: number;
  hours: Hours;
}

/** The days of a week, those together that follow each other and have the same hours. */
export function groupDays(week: Week): DayGroup[] {
  const groups: DayGroup[] = [];
  for (const [at, hours] of week.entries()) {
    const before = groups.at(-1);
    if (before && JSON.stringify(before.hours) === JSON.stringify(hours)) before.last = at + 1;
    else groups.push({ first: at + 1, last: at + 1, hours });
  }
  return groups;
}
