import { countDays } from "../days.ts";
import type { EntryFault } from "../kind.ts";
import { type DayRange, findTimes } from "./find-times.ts";
import { type HoursValues, weekdays } from "./opening.ts";
import { parseHours } from "./parse-hours.ts";

/** What is wrong with the times of opening hours, and what their days say against each other. */
export function checkHours(given: Record<string, unknown>): EntryFault[] {
  const { week, seasons = [], exceptions = [] } = given as unknown as HoursValues;
  return [
    ...checkWeek(week, ["week"]),
    ...seasons.flatMap((season, at) => checkWeek(season.week, ["seasons", at, "week"])),
    ...checkRanges(seasons, "seasons", "from"),
    ...exceptions.flatMap(({ hours }, at) => checkText(hours, ["exceptions", at, "hours"])),
    ...checkRanges(
      exceptions.map(({ day, until = day, ...rest }) => ({ ...rest, from: day, until })),
      "exceptions",
      "day",
    ),
  ];
}

function checkWeek(week: HoursValues["week"], path: EntryFault["path"]): EntryFault[] {
  return weekdays.flatMap((day) => checkText(week[day], [...path, day]));
}

function checkText(hours: string, path: EntryFault["path"]): EntryFault[] {
  const parsed = parseHours(hours);
  return "fault" in parsed ? [{ path, message: parsed.fault, text: parsed.text }] : [];
}

interface WrittenRange {
  from: string;
  until: string;
  "each-year"?: boolean;
}

function checkRanges(ranges: WrittenRange[], list: string, name: string): EntryFault[] {
  return ranges.flatMap(({ from, until, "each-year": isYearly = false }, at): EntryFault[] => {
    if (until < from)
      return [{ path: [list, at, "until"], message: `is before its first day, ${from}.`, text: null }];
    if (isYearly && countDays(until) - countDays(from) > 364)
      return [
        {
          path: [list, at, "until"],
          message: "makes it longer than the year after which it comes again.",
          text: null,
        },
      ];
    const other = ranges.slice(0, at).find((one) => haveSameDay({ from, until, "each-year": isYearly }, one));
    if (!other) return [];
    const isNow = other.from <= until && from <= other.until;
    const is = isNow || !isYearly ? "is" : "comes again on";
    const again = isNow || isYearly ? "" : " and comes again each year";
    const message = `${is} a day of ${other.from} to ${other.until} too, for which an earlier entry says the hours${again}.`;
    return [{ path: [list, at, name], message, text: null }];
  });
}

/** Whether two ranges ever hold on the same day, those that come again each year in any of the years. */
function haveSameDay(one: WrittenRange, other: WrittenRange): boolean {
  if (!one["each-year"] && !other["each-year"]) return one.from <= other.until && other.from <= one.until;
  const begin = Math.max(countDays(one.from), countDays(other.from));
  const [times, others] = [one, other].map(({ from, until, "each-year": isYearly = false }) =>
    findTimes({ from: countDays(from), until: countDays(until), isYearly }, begin),
  ) as [DayRange[], DayRange[]];
  return times.some((time) => others.some(({ from, until }) => from <= time.until && time.from <= until));
}
