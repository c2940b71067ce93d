import type { DataEntry } from "../content/list-data-entries.ts";
import { addDays, countDays, dayAt } from "../lists/days.ts";
import { type CalendarEvent, parseEvent } from "../lists/events/event.ts";
import { listDays } from "../lists/events/list-days.ts";
import { countThings } from "../problems/count-things.ts";
import type { Dated, DaySpan } from "./freshness.ts";
import { locate } from "./locate.ts";

/** An event with the days on which it begins that are not over at the first of some days, to the last of these. */
interface ComingEvent {
  entry: DataEntry;
  event: CalendarEvent;
  days: number[];
  /** It does not begin again after them. */
  isOver: boolean;
}

/** When events take place in some days, each series once, and when the last one of their file is over. */
export function listComingEvents(entries: readonly DataEntry[], span: DaySpan): Dated[] {
  const [from, to] = [countDays(span.today), countDays(span.until)];
  const events = entries.map((entry): ComingEvent => {
    const event = parseEvent(entry);
    // At most one begins on a day; what is not over yet may have begun before.
    const days = listDays(event, from, to - from + event.span + 2);
    return { entry, event, days: days.filter((day) => day <= to), isOver: days.every((day) => day <= to) };
  });
  const found = events.flatMap((event) => listOfEvent(event, from, to));
  const ends = events.flatMap(({ event, days }) => days.map((day) => day + event.span));
  const [first] = entries;
  if (!first || ends.length === 0 || !events.every(({ isOver }) => isOver)) return found;
  const last = Math.max(...ends);
  if (last > to) return found;
  const words = `It is the last day of all events in this file. From ${addDays(dayAt(last), 1)} on, visitors read that none is planned.`;
  return [...found, { day: dayAt(last), words, isTask: true, ...locate(first.source, null) }];
}

function listOfEvent({ entry, event, days, isOver }: ComingEvent, from: number, to: number): Dated[] {
  const { title, owner, source, spanOf, values } = entry;
  const dated = (day: number, words: string, key: string): Dated => ({
    day: dayAt(day),
    words: `${title} ${words}`,
    isTask: false,
    owner,
    ...locate(source, spanOf(key) ?? spanOf("day")),
  });
  const coming = days.filter((day) => day >= from);
  const [first] = coming;
  if (values.cancelled === true) {
    const words = "does not take place, and visitors read that it is cancelled.";
    return first === undefined ? [] : [dated(first, words, "day")];
  }
  const last = coming.at(-1) ?? from;
  const again =
    coming.length > 1 ? ` It does so ${countThings(coming.length, "time")} by ${dayAt(last)}.` : "";
  const begin = first === undefined ? [] : [dated(first, `takes place.${again}`, "day")];
  if (event.rhythm !== null || event.also.length > 0)
    return first !== undefined && isOver
      ? [...begin, dated(last, "takes place for the last time.", "until")]
      : begin;
  const ends = event.span > 0 ? days.map((day) => day + event.span).filter((day) => day <= to) : [];
  return [...begin, ...ends.map((day) => dated(day, "has its last day.", "last-day"))];
}
