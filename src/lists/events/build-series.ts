import { dayAt } from "../days.ts";
import type { CalendarItem } from "./build-calendar.ts";
import { formatMoment } from "./build-time-zone.ts";
import type { CalendarEvent } from "./event.ts";
import { findMoment } from "./find-offset.ts";
import { type ContentLine, escapeText } from "./format-content-lines.ts";
import { listDays } from "./list-days.ts";
import type { Rhythm } from "./rhythm.ts";

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** An event for a calendar: by its rhythm, and each day beside that as an event of its own, since few programs know of days that a series has beside its rhythm. */
export function buildSeries(item: CalendarItem, timezone: string): ContentLine[] {
  const { event, uid } = item;
  const [first] = listDays({ ...event, also: [] }, event.day, 1);
  const series =
    first === undefined ? [] : [{ day: first, id: uid, rule: buildRule(event, first, timezone) }];
  const others = event.also.map((day) => ({ day, id: `${dayAt(day)}-${uid}`, rule: [] }));
  return [...series, ...others].flatMap(({ day, id, rule }) => buildEvent(item, day, id, rule, timezone));
}

function buildEvent(
  { event: { values, day: firstDay, span, from, to }, description, url }: CalendarItem,
  day: number,
  uid: string,
  rule: ContentLine[],
  timezone: string,
): ContentLine[] {
  const end =
    from === null || to === null
      ? span > 0 || from === null
        ? formatStart("DTEND", day + span + 1, from === null ? null : 0, timezone)
        : null
      : formatStart("DTEND", day + span, to, timezone);
  const text = (name: string, value: string | undefined): ContentLine[] =>
    value?.trim() ? [[name, escapeText(value.trim())]] : [];
  return [
    ["BEGIN", "VEVENT"],
    ["UID", escapeText(uid)],
    // Not the clock's: a build at another time writes the same.
    ["DTSTAMP", formatMoment(findMoment(firstDay, 0, "UTC"))],
    formatStart("DTSTART", day, from, timezone),
    ...(end ? [end] : []),
    ...rule,
    ...text("SUMMARY", values.title),
    ...text("LOCATION", values.place),
    ...text("DESCRIPTION", description),
    ...(url === null ? [] : [["URL", url] as const]),
    ["STATUS", values.cancelled ? "CANCELLED" : "CONFIRMED"],
    ["END", "VEVENT"],
  ];
}

function buildRule(event: CalendarEvent, first: number, timezone: string): ContentLine[] {
  const { rhythm, until, from, except } = event;
  if (!rhythm) return [];
  const end =
    from === null ? dayAt(until).replaceAll("-", "") : formatMoment(findMoment(until, 1439, timezone));
  const left = except.filter((day) => day > first).map((day) => formatStart("EXDATE", day, from, timezone));
  return [["RRULE", `${formatRhythm(rhythm)};UNTIL=${end}`], ...left];
}

function formatRhythm(rhythm: Rhythm): string {
  const often = rhythm.interval > 1 ? `;INTERVAL=${rhythm.interval}` : "";
  const name = (weekday: number) => weekdays[weekday - 1];
  if (rhythm.unit === "week") return `FREQ=WEEKLY${often};BYDAY=${rhythm.weekdays.map(name).join()}`;
  const { on } = rhythm;
  return `FREQ=MONTHLY${often};${"date" in on ? `BYMONTHDAY=${on.date}` : `BYDAY=${on.nth}${name(on.weekday)}`}`;
}

/** A day, or minutes after its midnight as the clocks of the time zone show them. */
function formatStart(name: string, day: number, minutes: number | null, timezone: string): ContentLine {
  const date = (number: number) => dayAt(number).replaceAll("-", "");
  if (minutes === null) return [`${name};VALUE=DATE`, date(day)];
  const [later, rest] = [Math.floor(minutes / 1440), minutes % 1440];
  const parts = [Math.floor(rest / 60), rest % 60, 0].map((part) => String(part).padStart(2, "0"));
  const time = `${date(day + later)}T${parts.join("")}`;
  return timezone === "UTC" ? [name, `${time}Z`] : [`${name};TZID=${timezone}`, time];
}
