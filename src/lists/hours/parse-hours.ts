import { didYouMean } from "../../problems/did-you-mean.ts";
import { formatTime, mendTime, parseTime } from "../parse-time.ts";

/** Minutes since midnight, from and to. */
type Span = readonly [from: number, to: number];

/** When a house is open on a day: spans of time, none where it is closed; or words such as “by appointment”. */
export type Hours = { spans: readonly Span[] } | { words: string };

/** What is wrong with hours, the rest of a sentence that begins with the name of the setting; and the hours that are right, if they show. */
interface HoursFault {
  fault: string;
  text: string | null;
}

const takes = "takes closed, or hours like 10:00 to 18:00, with a comma before the next.";

/** The hours that words such as `closed` or `10:00 to 12:00, 14:00 to 18:00` say, or what is wrong with them. What has no digit is shown as it is. */
export function parseHours(text: string): Hours | HoursFault {
  const words = text.trim().replace(/\s+/g, " ");
  if (words.toLowerCase() === "closed") return { spans: [] };
  if (!/\d/.test(words)) {
    const isMeant = /^\S+$/.test(words) && didYouMean(words.toLowerCase(), ["closed"]) !== null;
    return isMeant || words === "" ? { fault: takes, text: "closed" } : { words };
  }
  const parts = words.split(/ ?(?:[,;]|\band\b) ?/).map(splitSpan);
  const times = parts.map((part) => part.map(parseTime));
  if (parts.some(({ length }) => length !== 2)) return { fault: takes, text: null };
  if (times.flat().includes(null)) return { fault: takes, text: mendSpans(parts) };
  return checkSpans(times as [number, number][]);
}

function splitSpan(part: string): string[] {
  return part.split(/ ?(?:[-–—]|\bto\b) ?/);
}

function mendSpans(parts: string[][]): string | null {
  const mended = parts.map((part) => part.map(mendTime));
  return mended.flat().includes(null) ? null : mended.map((part) => part.join(" to ")).join(", ");
}

function checkSpans(spans: [number, number][]): Hours | HoursFault {
  const backward = spans.find(([from, to]) => to <= from);
  if (backward) {
    const [from, to] = backward.map(formatTime);
    const fault = `ends at ${to}, before it begins at ${from}. What goes on past midnight is written as ${from} to 24:00, and as 0:00 to ${to} on the next day.`;
    return { fault, text: null };
  }
  const sorted = [...spans].sort(([one], [other]) => one - other);
  const isTwice = sorted.some(([from], at) => at > 0 && from < (sorted[at - 1] as Span)[1]);
  if (isTwice)
    return { fault: "has the same time twice: a span begins before the one before it ends.", text: null };
  return { spans: sorted };
}
