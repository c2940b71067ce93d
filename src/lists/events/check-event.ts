import { addDays } from "../days.ts";
import type { EntryFault } from "../kind.ts";
import { mendTime, parseTime } from "../parse-time.ts";
import { checkDays } from "./check-days.ts";
import { type EventValues, parseEvent } from "./event.ts";
import { parseRhythm } from "./parse-rhythm.ts";

/** What the fields of an event say against each other, and what no one of them can tell alone. */
export function checkEvent(given: Record<string, unknown>): EntryFault[] {
  // A time such as 18.30 without quotes is a number.
  const texts = Object.entries(given).map(([name, value]) => [
    name,
    typeof value === "number" ? `${value}` : value,
  ]);
  const written = Object.fromEntries(texts) as Record<string, unknown>;
  const values = written as unknown as EventValues;
  const times = [...checkTime(values, "from"), ...checkTime(values, "to")];
  const day = checkLastDay(values);
  const order = times.length > 0 || day.length > 0 ? [] : checkOrder(values);
  const rhythm = checkRhythm(values);
  const days = rhythm.length > 0 || day.length > 0 ? [] : checkDays(parseEvent({ values: written }));
  return [...times, ...day, ...order, ...rhythm, ...days];
}

function checkTime(values: EventValues, name: "from" | "to"): EntryFault[] {
  const text = values[name];
  if (text === undefined) return [];
  const time = parseTime(text);
  // The end of a day is no time at which something begins.
  if (time !== null && (name === "to" || time < 24 * 60)) return [];
  const meant = time === null ? quote(mendTime(text)) : null;
  return [{ path: [name], message: `takes a time like 18:00. "${text}" is none.`, text: meant }];
}

/** In YAML 1.1, which some editors follow, 18:00 is the number 1080. */
function quote(time: string | null): string | null {
  return time && `"${time}"`;
}

function checkLastDay({ day, "last-day": last }: EventValues): EntryFault[] {
  if (last === undefined || last >= day) return [];
  return [{ path: ["last-day"], message: `is before the first day, ${day}.`, text: null }];
}

function checkOrder({ day, "last-day": last = day, from, to }: EventValues): EntryFault[] {
  if (to === undefined) return [];
  if (from === undefined)
    return [{ path: ["to"], message: 'needs a "from": when does it begin?', text: null }];
  const [begin, end] = [parseTime(from) ?? 0, parseTime(to) ?? 0];
  if (last > day || end > begin) return [];
  const next = `"last-day: ${addDays(day, 1)}"`;
  return [
    {
      path: ["to"],
      message: `is not after "from", ${from}. If it ends on the next day, add a line ${next}.`,
      text: null,
    },
  ];
}

function checkRhythm({ every, until, except, day }: EventValues): EntryFault[] {
  if (every === undefined) {
    const idle = until !== undefined ? "until" : except !== undefined ? "except" : null;
    const added = 'needs a line "every:" that says how often, such as "every: week".';
    const last = idle === "until" ? ' The last day of one that takes several days is "last-day:".' : "";
    return idle ? [{ path: [idle], message: added + last, text: null }] : [];
  }
  const rhythm = parseRhythm(every, day);
  if ("fault" in rhythm) return [{ path: ["every"], message: rhythm.fault, text: rhythm.text }];
  if (until === undefined)
    return [
      { path: ["every"], message: 'needs a line "until:" with the last day, so that it ends.', text: null },
    ];
  return until < day ? [{ path: ["until"], message: `is before the day, ${day}.`, text: null }] : [];
}
