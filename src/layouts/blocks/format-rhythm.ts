import type { MonthDay, Rhythm } from "../../lists/events/rhythm.ts";
import type { InterfaceWords } from "../../site/interface-words.ts";
import type { Language } from "../../site/languages.ts";
import { type DayFormats, dayFormats } from "./day-formats.ts";

/** When an event takes place again, in words of the language: `Every Tuesday and Thursday`, `Second Tuesday of the month`. */
export function formatRhythm(rhythm: Rhythm, { locale, words }: Pick<Language, "locale" | "words">): string {
  const formats = dayFormats(locale);
  const { interval } = rhythm;
  if (rhythm.unit === "week") {
    const days = formats.list(rhythm.weekdays.map(formats.nameWeekday));
    return interval === 1 ? words.eventWeek({ days }) : words.eventWeeks({ count: interval, days });
  }
  return interval === 1 ? formatMonthDay(rhythm.on, words, formats) : words.eventMonths({ count: interval });
}

const nthWords = [null, "eventFirst", "eventSecond", "eventThird", "eventFourth"] as const;

function formatMonthDay(on: MonthDay, words: InterfaceWords, { nameWeekday }: DayFormats): string {
  if ("date" in on) return on.date < 0 ? words.eventLastDay : words.eventMonth({ day: on.date });
  return words[nthWords[on.nth] ?? "eventLast"]({ day: nameWeekday(on.weekday) });
}
