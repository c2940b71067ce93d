import { dayAt } from "../days.ts";
import { buildSeries } from "./build-series.ts";
import { buildTimeZone } from "./build-time-zone.ts";
import type { CalendarEvent } from "./event.ts";
import { escapeText, formatContentLines } from "./format-content-lines.ts";

/** An event as a calendar takes it. */
export interface CalendarItem {
  event: CalendarEvent;
  /** Tells it from all others in the world, and stays the same from build to build. */
  uid: string;
  /** Plain text; empty for none. */
  description: string;
  /** The full address of the page that tells of it; `null` for none. */
  url: string | null;
}

// Whoever writes that something goes on for longer does not mean it.
const longest = 30;

/** A calendar (RFC 5545) of events whose times are those of clocks in a time zone. `name` is shown by those who subscribe to it. */
export function buildCalendar(items: readonly CalendarItem[], name: string, timezone: string): string {
  const isTimed = items.some(({ event }) => event.from !== null);
  return formatContentLines([
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", "-//Waymark//Waymark//EN"],
    ["CALSCALE", "GREGORIAN"],
    ["X-WR-CALNAME", escapeText(name)],
    // Something has to stand in a calendar.
    ...(items.length === 0 ? buildTimeZone(1970, 1970, timezone) : []),
    ...(isTimed && timezone !== "UTC" ? buildZone(items, timezone) : []),
    ...items.flatMap((item) => buildSeries(item, timezone)),
    ["END", "VCALENDAR"],
  ]);
}

function buildZone(items: readonly CalendarItem[], timezone: string) {
  const days = items.flatMap(({ event: { day, until, also } }) => [day, until, ...also]);
  const first = yearOf(days.reduce((one, other) => Math.min(one, other)));
  const last = yearOf(days.reduce((one, other) => Math.max(one, other)));
  return buildTimeZone(first - 1, Math.min(last, first + longest) + 1, timezone);
}

function yearOf(day: number): number {
  return Number(dayAt(day).slice(0, 4));
}
