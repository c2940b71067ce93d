import { dayAt, weekdayOf } from "../days.ts";
import type { MonthDay, Rhythm } from "./rhythm.ts";

/** The days of a rhythm that begins on a day, to the last one and with it, as numbers; those before `from` are not gone through. */
export function* generateDays(first: number, rhythm: Rhythm, last: number, from = first): Generator<number> {
  const earliest = Math.max(first, from);
  for (const day of rhythm.unit === "week"
    ? inWeeks(first, rhythm, earliest)
    : inMonths(first, rhythm, earliest)) {
    if (day > last) return;
    if (day >= earliest) yield day;
  }
}

function* inWeeks(
  first: number,
  { interval, weekdays }: Rhythm & { unit: "week" },
  from: number,
): Generator<number> {
  const monday = first - weekdayOf(first) + 1;
  const step = 7 * interval;
  for (let week = monday + step * Math.floor((from - monday) / step); ; week += step)
    yield* weekdays.map((weekday) => week + weekday - 1);
}

/** A month without the day has none. */
function* inMonths(
  first: number,
  { interval, on }: Rhythm & { unit: "month" },
  from: number,
): Generator<number> {
  const begin = monthOf(first);
  const skipped = Math.floor((monthOf(from) - begin) / interval);
  for (let month = begin + skipped * interval; ; month += interval) {
    const day = findInMonth(month, on);
    if (day !== null) yield day;
  }
}

/** The number of a month since the year 0. */
function monthOf(day: number): number {
  const [year, month] = dayAt(day).split("-").map(Number) as [number, number];
  return 12 * year + month - 1;
}

function findInMonth(month: number, on: MonthDay): number | null {
  const [begin, end] = [firstOf(month), firstOf(month + 1)];
  if ("date" in on) {
    const day = on.date < 0 ? end + on.date : begin + on.date - 1;
    return day < end ? day : null;
  }
  const past = (on.weekday - weekdayOf(begin) + 7) % 7;
  if (on.nth > 0) return begin + past + 7 * (on.nth - 1);
  const last = end - 1;
  return last - ((weekdayOf(last) - on.weekday + 7) % 7);
}

function firstOf(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000;
}
