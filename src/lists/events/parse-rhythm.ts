import { didYouMean } from "../../problems/did-you-mean.ts";
import { addDays, countDays, dayAt, weekdayOf } from "../days.ts";
import { generateDays } from "./generate-days.ts";
import type { Rhythm } from "./rhythm.ts";

/** What is wrong with the words of a rhythm, the rest of a sentence that begins with the name of the setting; and the words that are right, if they show. */
interface RhythmFault {
  fault: string;
  text: string | null;
}

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const counts = ["one", "two", "three", "four", "five", "six"];
const ordinals = ["first", "second", "third", "fourth"];
const takes = "takes words like week, 2 weeks, Tuesday, month, or second Tuesday of the month.";

/** The rhythm that words such as `2 weeks` or `second Tuesday of the month` say of an event that begins on a day, or what is wrong with them. */
export function parseRhythm(words: string, day: string): Rhythm | RhythmFault {
  const text = words
    .trim()
    .replace(/\s+/g, " ")
    .replace(/^(?:every|each) /i, "")
    .toLowerCase();
  const [, often, unit] = /^(?:(\w+) )?(week|month)s?$/.exec(text) ?? [];
  if (unit) return parseInterval(often, unit as "week" | "month", day);
  if (/^last day(?: of (?:the|each|every) month)?$/.test(text))
    return holdTo(day, { unit: "month", interval: 1, on: { date: -1 } }, "the last day of its month");
  const [, ordinal, name, rest] = /^(\w+) (\w+)( (?:of|in) (?:the|each|every) month)?$/.exec(text) ?? [];
  if (ordinal && name && name !== "and") return parseNth(ordinal, name, rest !== undefined, day);
  return parseWeekdays(text, day);
}

function parseInterval(often: string | undefined, unit: "week" | "month", day: string): Rhythm | RhythmFault {
  const interval = often === undefined ? 1 : readCount(often);
  if (!(interval > 0 && interval <= 24)) return { fault: takes, text: null };
  const number = countDays(day);
  if (unit === "week") return { unit, interval, weekdays: [weekdayOf(number)] };
  return { unit, interval, on: { date: Number(day.slice(8)) } };
}

function readCount(word: string): number {
  if (word === "other") return 2;
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word) ?? [];
  return digits ? Number(digits) : Math.max(counts.indexOf(word), ordinals.indexOf(word)) + 1;
}

function parseNth(ordinal: string, name: string, isOfMonth: boolean, day: string): Rhythm | RhythmFault {
  const weekday = findWeekday(name);
  const nth = ordinal === "last" ? -1 : readCount(ordinal);
  if (weekday === null || ordinal === "other" || nth === 0 || nth > 4) return { fault: takes, text: null };
  const word = weekdays[weekday - 1] as string;
  const which = nth < 0 ? "last" : ordinals[nth - 1];
  const ofMonth = `${which} ${word} of the month`;
  if (!isOfMonth && nth > 1) {
    return {
      fault: `may mean two things. Write "${ofMonth}", or "${nth} weeks" with a ${word} as the day.`,
      text: ofMonth,
    };
  }
  return holdTo(day, { unit: "month", interval: 1, on: { nth, weekday } }, `the ${ofMonth}`);
}

function parseWeekdays(text: string, day: string): Rhythm | RhythmFault {
  const words = text.split(/ and |, ?| ?\+ ?| ?& ?/);
  const found = words.map(findWeekday);
  const known = [...new Set(found)].flatMap((weekday) => weekday ?? []).sort((a, b) => a - b);
  if (found.includes(null)) {
    const meant = words.map((word) => didYouMean(word, [...weekdays, "week", "month"]));
    return { fault: takes, text: meant.includes(null) ? null : meant.join(" and ") };
  }
  const names = known.map((weekday) => weekdays[weekday - 1]).join(" or a ");
  return holdTo(day, { unit: "week", interval: 1, weekdays: known }, `a ${names}`);
}

function findWeekday(word: string): number | null {
  const at = weekdays.findIndex((name) => name.toLowerCase() === word.replace(/s$/, ""));
  return at < 0 ? null : at + 1;
}

/** A rhythm that the first day fits; else what the day should be. */
function holdTo(day: string, rhythm: Rhythm, named: string): Rhythm | RhythmFault {
  const number = countDays(day);
  const [next] = generateDays(number, rhythm, countDays(addDays(day, 70)));
  if (next === number) return rhythm;
  const weekday = weekdays[weekdayOf(number) - 1];
  const other = next === undefined ? "" : ` The next one is ${dayAt(next)}.`;
  return { fault: `does not fit the day: ${day} is a ${weekday}, and not ${named}.${other}`, text: null };
}
