import type { CalendarEvent } from "./event.ts";
import { generateDays } from "./generate-days.ts";

/** The numbers of the first days on which an event begins that are not over before `today`, in order; not more than `limit`. */
export function listDays(event: CalendarEvent, today: number, limit: number): number[] {
  const { day, span, rhythm, until, except, also } = event;
  const from = today - span;
  const days = also.filter((one) => one >= from);
  let counted = 0;
  for (const one of rhythm ? generateDays(day, rhythm, until, from) : [day]) {
    if (counted === limit) break;
    if (one < from || except.includes(one)) continue;
    days.push(one);
    counted += 1;
  }
  return [...new Set(days)].sort((a, b) => a - b).slice(0, limit);
}
