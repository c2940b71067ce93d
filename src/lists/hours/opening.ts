import { countDays } from "../days.ts";
import type { Entry } from "../list.ts";
import type { DayRange } from "./find-times.ts";
import { type Hours, parseHours } from "./parse-hours.ts";

/** The days of a week as staff name them. */
export const weekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

type WeekValues = Record<(typeof weekdays)[number], string>;

/** What an entry of the kind `hours` says, as the fields of the kind have it. */
export interface HoursValues {
  name?: string;
  week: WeekValues;
  seasons?: { name: string; from: string; until: string; "each-year"?: boolean; week: WeekValues }[];
  exceptions?: { day: string; until?: string; "each-year"?: boolean; hours: string; reason?: string }[];
}

/** The hours of the days of a week, Monday first. */
export type Week = readonly Hours[];

/** When a house is open. Days are numbers. */
export interface Opening {
  /** Which house or room it is; empty where there is only one. */
  name: string;
  week: Week;
  seasons: Season[];
  exceptions: (DayRange & { isYearly: boolean; hours: Hours; reason: string })[];
}

/** A part of the year with hours of its own. */
interface Season extends DayRange {
  name: string;
  isYearly: boolean;
  week: Week;
}

/** The opening hours of an entry that `checkHours` finds nothing wrong with. */
export function parseOpening({ values }: Pick<Entry, "values">): Opening {
  const { name = "", week, seasons = [], exceptions = [] } = values as unknown as HoursValues;
  return {
    name,
    week: readWeek(week),
    seasons: seasons.map(({ name, from, until, "each-year": isYearly = false, week: own }) => ({
      name,
      from: countDays(from),
      until: countDays(until),
      isYearly,
      week: readWeek(own),
    })),
    exceptions: exceptions.map(({ day, until = day, "each-year": isYearly = false, hours, reason = "" }) => ({
      from: countDays(day),
      until: countDays(until),
      isYearly,
      hours: parseHours(hours) as Hours,
      reason,
    })),
  };
}

function readWeek(week: WeekValues): Week {
  return weekdays.map((day) => parseHours(week[day]) as Hours);
}
