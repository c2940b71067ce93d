import { perLanguage } from "../../site/per-language.ts";

const minute = 60_000;

/** Minutes by which the clocks of a time zone are ahead of UTC at a moment, which is in milliseconds since 1970. */
export function findOffset(moment: number, timezone: string): number {
  if (timezone === "UTC") return 0;
  const parts = clocks(timezone).formatToParts(moment);
  const [year, month, day, hour, minutes] = ["year", "month", "day", "hour", "minute"].map((type) =>
    Number(parts.find((part) => part.type === type)?.value),
  ) as [number, number, number, number, number];
  return (Date.UTC(year, month - 1, day, hour, minutes) - Math.floor(moment / minute) * minute) / minute;
}

/**
 * The moment at which the clocks of a time zone show minutes after the midnight that begins a day. A time that they show twice is the
 * first of the two, and one that they leave out is read as if they had not been changed yet, as RFC 5545 has it.
 */
export function findMoment(day: number, minutes: number, timezone: string): number {
  const shown = day * 1440 * minute + minutes * minute;
  const before = findOffset(shown - 1440 * minute, timezone);
  const first = shown - before * minute;
  if (findOffset(first, timezone) === before) return first;
  const after = findOffset(shown + 1440 * minute, timezone);
  const second = shown - after * minute;
  return findOffset(second, timezone) === after ? second : first;
}

const clocks = perLanguage(
  (timeZone) =>
    new Intl.DateTimeFormat("en", {
      timeZone,
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      hourCycle: "h23",
      calendar: "gregory",
      numberingSystem: "latn",
    }),
);
