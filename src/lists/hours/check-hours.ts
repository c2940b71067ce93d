import { countDays } from "../days.ts";
import type { EntryFault } from "../kind.ts";
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

function checkRanges(
  ranges: { from: string; until: string; "each-year"?: boolean }[],
  list: string,
  name: string,
): EntryFault[] {
  return ranges.flatMap(({ from, until, "each-year": isYearly }, at): EntryFault[] => {
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
    const other = ranges.slice(0, at).find((one) => one.from <= until && from <= one.until);
    if (!other) return [];
    const message = `is a day of ${other.from} to ${other.until} too, for which an earlier entry says the hours.`;
    return [{ path: [list, at, name], message, text: null }];
  });
}
