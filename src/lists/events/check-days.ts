import { dayAt } from "../days.ts";
import type { EntryFault } from "../kind.ts";
import type { CalendarEvent } from "./event.ts";
import { generateDays } from "./generate-days.ts";
import { listDays } from "./list-days.ts";

// No month is longer left out than February is in a row of leap years.
const looked = 60;

/** What the days of an event say against each other: those that are left out or added, and those on which it would take place twice. */
export function checkDays(event: CalendarEvent): EntryFault[] {
  const { day, until, rhythm, except, also } = event;
  if (!rhythm) return also.flatMap((one, at) => (one === day ? [sayTwice(at)] : []));
  const nextFrom = (one: number) => generateDays(day, rhythm, until, one).next().value ?? null;
  const added = also.flatMap((one, at) => (nextFrom(one) === one ? [sayTwice(at)] : []));
  const left = except.flatMap((one, at) => {
    const next = nextFrom(one);
    return next === one ? [] : [sayNoDay(at, one, next)];
  });
  const isEmpty = left.length === 0 && except.length > 0 && listDays(event, day, 1).length === 0;
  const none = { path: ["except"], message: "leaves no day on which it takes place.", text: null };
  const days = [...take(generateDays(day, rhythm, until), looked)];
  return [
    ...left,
    ...added,
    ...(isEmpty ? [none] : []),
    ...checkGaps(event, days),
    ...checkSpan(event, days),
  ];
}

function sayTwice(at: number): EntryFault {
  return { path: ["also", at], message: "names a day on which it takes place anyway.", text: null };
}

function sayNoDay(at: number, day: number, next: number | null): EntryFault {
  const near = next === null ? "" : ` The next day after it is ${dayAt(next)}.`;
  const message = `leaves out ${dayAt(day)}, on which it does not take place anyway.${near}`;
  return { path: ["except", at], message, text: next !== null && next - day < 4 ? dayAt(next) : null };
}

/** Each month on the 31st, which is no day of February. */
function checkGaps({ rhythm, day }: CalendarEvent, days: number[]): EntryFault[] {
  if (rhythm?.unit !== "month" || !("date" in rhythm.on) || rhythm.on.date < 29) return [];
  const longest = 31 * rhythm.interval;
  const isWhole = days.every((one, at) => one - (days[at - 1] ?? day) <= longest);
  const date = rhythm.on.date;
  const message = `falls on a ${date}. that not all of its months have. Write "last day of the month", or begin on a day up to the 28.`;
  return isWhole ? [] : [{ path: ["every"], message, text: null }];
}

function checkSpan({ span }: CalendarEvent, days: number[]): EntryFault[] {
  const at = days.findIndex((one, index) => one + span >= (days[index + 1] ?? Number.POSITIVE_INFINITY));
  if (at < 0) return [];
  const [begin, next] = [days[at], days[at + 1]] as [number, number];
  const message = `makes it end on ${dayAt(begin + span)}, when the next one has begun on ${dayAt(next)}.`;
  return [{ path: ["last-day"], message, text: null }];
}

function* take<T>(all: Iterable<T>, count: number): Generator<T> {
  let taken = 0;
  for (const one of all) {
    if (taken === count) return;
    taken += 1;
    yield one;
  }
}
