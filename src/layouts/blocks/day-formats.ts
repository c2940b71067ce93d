import { perLanguage } from "../../site/per-language.ts";

type Parts = Intl.DateTimeFormatOptions;

/** How people of a language write days and times, whose numbers are those of `lists/days.ts` and minutes since midnight. */
export interface DayFormats {
  /** `Tuesday`, of 1 for Monday to 7 for Sunday. */
  nameWeekday(weekday: number): string;
  /** One part of a day by itself, such as its number or the short name of its month. */
  part(day: number, name: "weekday" | "day" | "month"): string;
  /** `June 29`, with the year where the day is so far from today that it could be taken for that of another one. */
  day(day: number, today: number): string;
  /** `April 1 – September 30`. */
  days(from: number, to: number, today: number): string;
  /** `Tuesday, March 2, 6:00 – 8:00 PM`: from a moment to another one. Without `isTimed` they are whole days. */
  range(from: number, to: number, isTimed: boolean, today: number): string;
  /** `10:00 AM – 6:00 PM`, of minutes since midnight. */
  times(from: number, to: number): string;
  /** `Tuesday and Thursday`. */
  list(words: readonly string[]): string;
}

const minute = 60_000;
const length = 1440 * minute;
const near = 300;
// 1 January 2024 was a Monday.
const monday = 19_723;

const short = { weekday: "short", day: "numeric", month: "short" } as const;
const long: Parts = { day: "numeric", month: "long" };
const time: Parts = { hour: "numeric", minute: "2-digit" };

/** The formats of a locale; days and times are written as they are counted, whatever the machine's own time zone is. */
export const dayFormats = perLanguage((locale): DayFormats => {
  const make = perLanguage((parts) => {
    const options = JSON.parse(parts) as Parts;
    return new Intl.DateTimeFormat([locale, "en"], { ...options, timeZone: "UTC" });
  });
  const of = (options: Parts) => make(JSON.stringify(options));
  const words = new Intl.ListFormat([locale, "en"]);
  const year = (day: number, today: number): Parts =>
    Math.abs(day - today) < near ? {} : { year: "numeric" };
  return {
    nameWeekday: (weekday) => of({ weekday: "long" }).format((monday + weekday - 1) * length),
    part: (day, name) => {
      const format = of({ [name]: short[name] });
      // Japanese writes a sign behind the number of a day, which is no number then.
      const number = format.formatToParts(day * length).find(({ type }) => name === "day" && type === "day");
      return number?.value ?? format.format(day * length);
    },
    day: (day, today) => of({ ...long, ...year(day, today) }).format(day * length),
    days: (from, to, today) => of({ ...long, ...year(to, today) }).formatRange(from * length, to * length),
    range: (from, to, isTimed, today) => {
      const options = {
        weekday: "long",
        ...long,
        ...year(Math.floor(from), today),
        ...(isTimed ? time : {}),
      };
      return of(options as Parts).formatRange(from * length, to * length);
    },
    // Midnight at the end of a day is one of the next day, which nobody wants to read.
    times: (from, to) =>
      to < 1440
        ? of(time).formatRange(from * minute, to * minute)
        : [from, to].map((minutes) => of(time).format(minutes * minute)).join(" – "),
    list: (items) => words.format(items),
  };
});
