import { countDays } from "../days.ts";
import type { Entry } from "../list.ts";
import { parseTime } from "../parse-time.ts";
import type { ValuesOf } from "../values-of.ts";
import type { eventsKind } from "./events-kind.ts";
import { parseRhythm } from "./parse-rhythm.ts";
import type { Rhythm } from "./rhythm.ts";

/** What an entry of the kind `events` says. */
export type EventValues = ValuesOf<typeof eventsKind>;

/** An event whose days can be counted. Times are those of clocks at its place, in minutes since midnight. */
export interface CalendarEvent {
  values: EventValues;
  /** The number of its first day. */
  day: number;
  /** Days by which each occurrence ends later than it begins. */
  span: number;
  from: number | null;
  to: number | null;
  /** `null` for one that takes place once, or on days without a rhythm. */
  rhythm: Rhythm | null;
  /** The number of the last day on which it may begin by its rhythm. */
  until: number;
  /** Numbers of the days that are left out of the rhythm, and of those beside it. */
  except: number[];
  also: number[];
}

/** The event of an entry that `checkEvent` finds nothing wrong with. */
export function parseEvent(entry: Pick<Entry, "values">): CalendarEvent {
  const values = entry.values as EventValues;
  const day = countDays(values.day);
  const rhythm = values.every === undefined ? null : parseRhythm(values.every, values.day);
  const time = (text: string | undefined) => (text === undefined ? null : parseTime(text));
  return {
    values,
    day,
    span: values["last-day"] === undefined ? 0 : countDays(values["last-day"]) - day,
    from: time(values.from),
    to: time(values.to),
    rhythm: rhythm && "unit" in rhythm ? rhythm : null,
    until: values.until === undefined ? day : countDays(values.until),
    except: (values.except ?? []).map(countDays),
    also: (values.also ?? []).map(countDays),
  };
}
