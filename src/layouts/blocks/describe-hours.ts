import type { DayOfWeek, OpeningHoursSpecification, Place } from "schema-dts";
import { countDays, dayAt } from "../../lists/days.ts";
import { groupDays } from "../../lists/hours/group-days.ts";
import { listExceptions } from "../../lists/hours/list-exceptions.ts";
import { listPeriods } from "../../lists/hours/list-periods.ts";
import { parseOpening, weekdays } from "../../lists/hours/opening.ts";
import type { Hours } from "../../lists/hours/parse-hours.ts";
import type { Entry } from "../../lists/list.ts";
import { formatTime } from "../../lists/parse-time.ts";
import type { DescribeContext } from "./describe-block.ts";

type Specification = Exclude<OpeningHoursSpecification, string>;

const ahead = 365;

/** A house with its opening hours in the year to come, those of single days for themselves. */
export function describeHours(
  entry: Entry,
  { today, canonical, language }: DescribeContext,
): Exclude<Place, string> {
  const opening = parseOpening(entry);
  const day = countDays(today);
  const { organisation, title } = language.settings;
  const usual = listPeriods(opening, day).flatMap(({ from, until, week }) =>
    groupDays(week).flatMap(({ first, last, hours }) =>
      specify(hours, from, until, {
        dayOfWeek: weekdays.slice(first - 1, last).map(nameDay),
      }),
    ),
  );
  const special = listExceptions(opening, day, ahead).flatMap(({ from, until, hours }) =>
    specify(hours, from, until, {}, true),
  );
  return {
    "@type": "Place",
    name: opening.name || (organisation?.name ?? title),
    url: canonical,
    openingHoursSpecification: usual,
    specialOpeningHoursSpecification: special.length > 0 ? special : undefined,
  };
}

/** A part of hours for each span; search engines take a day without one as closed, and one that says so from midnight to midnight. */
function specify(
  hours: Hours,
  from: number | null,
  until: number | null,
  days: { dayOfWeek?: DayOfWeek[] },
  saysClosed = false,
): Specification[] {
  if ("words" in hours) return [];
  const spans = hours.spans.length === 0 && saysClosed ? [[0, 0] as const] : hours.spans;
  return spans.map(([opens, closes]) => ({
    "@type": "OpeningHoursSpecification",
    ...days,
    opens: formatTime(opens),
    // Midnight is the beginning of a day to them.
    closes: formatTime(Math.min(closes, 1439)),
    validFrom: from === null ? undefined : dayAt(from),
    validThrough: until === null ? undefined : dayAt(until),
  }));
}

function nameDay(day: string): DayOfWeek {
  return `https://schema.org/${day.charAt(0).toUpperCase()}${day.slice(1)}` as DayOfWeek;
}
