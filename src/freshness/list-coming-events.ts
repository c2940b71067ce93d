import type { DataEntry } from "../content/list-data-entries.ts";
import { addDays, countDays, dayAt } from "../lists/days.ts";
import { parseEvent } from "../lists/events/event.ts";
import { listDays } from "../lists/events/list-days.ts";
import { countThings } from "../problems/count-things.ts";
import type { Dated, DaySpan } from "./freshness.ts";
import { locate } from "./locate.ts";

/** When events take place in some days, each series once, and when the last one of their file is over. */
export function listComingEvents(entries: readonly DataEntry[], span: DaySpan): Dated[] {
  const [from, to] = [countDays(span.today), countDays(span.until)];
  const events = entries.map((entry) => {
    const event = parseEvent(entry);
    // At most one begins on a day; what is not over yet may have begun before.
    const days = listDays(event, from, to - from + event.span + 2);
    return { entry, event, days: days.filter((day) => day <= to), isOver: days.every((day) => day <= to) };
  });
  const found = events.flatMap(({ entry, event, days, isOver }): Dated[] => {
    const { title, owner, source, spanOf, values } = entry;
    const coming = days.filter((day) => day >= from);
    const [first] = coming;
    if (first === undefined) return [];
    const last = coming.at(-1) as number;
    const dated = (day: number, words: string, key: string): Dated => ({
      day: dayAt(day),
      words: `${title} ${words}`,
      isTask: false,
      owner,
      ...locate(source, spanOf(key) ?? spanOf("day")),
    });
    if (values.cancelled === true)
      return [dated(first, "does not take place, and visitors read that it is cancelled.", "cancelled")];
    const again =
      coming.length > 1 ? ` It does so ${countThings(coming.length, "time")} by ${dayAt(last)}.` : "";
    const begin = dated(first, `takes place.${again}`, "day");
    const isSeries = event.rhythm !== null || event.also.length > 0;
    return isSeries && isOver ? [begin, dated(last, "takes place for the last time.", "until")] : [begin];
  });
  const ends = events.flatMap(({ event, days }) => days.map((day) => day + event.span));
  const [first] = entries;
  if (!first || ends.length === 0 || !events.every(({ isOver }) => isOver)) return found;
  const day = dayAt(Math.max(...ends));
  if (day > span.until) return found;
  const words = `It is the last day of all events in this file. From ${addDays(day, 1)} on, visitors read that none is planned.`;
  return [...found, { day, words, isTask: true, ...locate(first.source, null) }];
}
