import type { Event } from "schema-dts";
import { countDays, dayAt } from "../../lists/days.ts";
import { type CalendarEvent, parseEvent } from "../../lists/events/event.ts";
import { findMoment, findOffset } from "../../lists/events/find-offset.ts";
import { formatOffset } from "../../lists/events/format-offset.ts";
import { listDays } from "../../lists/events/list-days.ts";
import type { Entry } from "../../lists/list.ts";
import type { DescribeContext } from "./describe-block.ts";

type EventThing = Exclude<Event, string>;

// Search engines come again, and a page is no calendar.
const mostDays = 4;
const most = 24;

/** Each next time at which events take place as an event of its own, which is what search engines know. */
export function describeEvents(entries: Entry[], context: DescribeContext): EventThing[] {
  return entries.flatMap((entry) => describeEvent(parseEvent(entry), context)).slice(0, most);
}

function describeEvent(event: CalendarEvent, context: DescribeContext): EventThing[] {
  const { today, timezone, canonical, publisher, full, language } = context;
  const { title, place, lead, link, cancelled } = event.values;
  const { span, from, to } = event;
  const at = (day: number, minutes: number | null) => formatMoment(day, minutes, timezone);
  return listDays(event, countDays(today), mostDays).map((day) => ({
    "@type": "Event",
    name: title,
    startDate: at(day, from),
    endDate: from === null || to !== null ? at(day + span, from === null ? null : to) : undefined,
    eventStatus: `https://schema.org/${cancelled ? "EventCancelled" : "EventScheduled"}`,
    location: place ? { "@type": "Place", name: place, address: place } : undefined,
    description: lead,
    url: (link && full(link)) || canonical,
    organizer: publisher ? { "@id": publisher } : undefined,
    inLanguage: language.code,
  }));
}

/** A day, or minutes after its midnight by the clocks of a time zone, as ISO 8601 has it: `2027-03-02T18:00:00+01:00`. */
function formatMoment(day: number, minutes: number | null, timezone: string): string {
  if (minutes === null) return dayAt(day);
  const moment = findMoment(day, minutes, timezone);
  const offset = findOffset(moment, timezone);
  const shown = new Date(moment + offset * 60_000).toISOString().slice(0, 19);
  return `${shown}${formatOffset(offset, ":")}`;
}
