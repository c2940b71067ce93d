/** The day at a moment in a time zone, `YYYY-MM-DD`. Throws a `RangeError` for a time zone that does not exist. */
export function findDay(moment: Date, timezone: string): string {
  // Most sites name no time zone, and to format a day takes a thirtieth of a build with nothing changed.
  if (timezone === "UTC") return moment.toISOString().slice(0, 10);
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: timezone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    calendar: "gregory",
    numberingSystem: "latn",
  }).formatToParts(moment);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
}
