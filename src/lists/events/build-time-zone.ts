import { findOffset } from "./find-offset.ts";
import type { ContentLine } from "./format-content-lines.ts";
import { formatOffset } from "./format-offset.ts";
import { listChanges } from "./list-changes.ts";

/** What a calendar says of a time zone (RFC 5545, 3.6.5) for the years from one to another: what its clocks show from each change of them to the next. */
export function buildTimeZone(from: number, to: number, timezone: string): ContentLine[] {
  const begin = Date.UTC(from, 0, 1);
  const first = findOffset(begin, timezone);
  return [
    ["BEGIN", "VTIMEZONE"],
    ["TZID", timezone],
    ...buildPart("STANDARD", formatLocal(begin, first), first, first),
    ...listChanges(from, to, timezone).flatMap(({ at, before, after }) =>
      buildPart(after > before ? "DAYLIGHT" : "STANDARD", formatLocal(at, before), before, after),
    ),
    ["END", "VTIMEZONE"],
  ];
}

function buildPart(name: string, start: string, before: number, after: number): ContentLine[] {
  return [
    ["BEGIN", name],
    ["DTSTART", start],
    ["TZOFFSETFROM", formatOffset(before)],
    ["TZOFFSETTO", formatOffset(after)],
    ["END", name],
  ];
}

function formatLocal(moment: number, offset: number): string {
  return formatMoment(moment + offset * 60_000).replace("Z", "");
}

/** A moment in UTC as calendars write it, `20270302T180000Z`. */
export function formatMoment(moment: number): string {
  return new Date(moment).toISOString().replace(/[-:]|\.\d+/g, "");
}
