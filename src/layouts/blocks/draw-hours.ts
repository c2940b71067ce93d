import { countDays, dayAt } from "../../lists/days.ts";
import { groupDays } from "../../lists/hours/group-days.ts";
import { listExceptions } from "../../lists/hours/list-exceptions.ts";
import { listPeriods, type Period } from "../../lists/hours/list-periods.ts";
import { type Opening, parseOpening } from "../../lists/hours/opening.ts";
import type { Hours } from "../../lists/hours/parse-hours.ts";
import type { Entry } from "../../lists/list.ts";
import { escapeHtml } from "../../markdown/escape-html.ts";
import { isolateText } from "../../markdown/isolate-text.ts";
import type { Language } from "../../site/languages.ts";
import { dayFormats } from "./day-formats.ts";

// Whoever plans a visit reads of what is different in so many days; later it would only be in the way.
const near = 42;

/** When a house is open: the days near `today` on which it is different, then each week that holds in the year to come. */
export function drawHours(entry: Entry, today: string, language: Language): string {
  const opening = parseOpening(entry);
  const day = countDays(today);
  const periods = listPeriods(opening, day);
  const isAlone = periods.length === 1 && periods[0]?.name === "";
  const title = isAlone ? opening.name || language.words.hoursTitle : null;
  return [
    opening.name
      ? `<div class="opening-hours__title">${isolateText(opening.name, language.dir)}</div>\n`
      : "",
    drawExceptions(opening, day, language),
    ...periods.map((period) => drawPeriod(period, title, day, language)),
  ].join("");
}

function drawExceptions(opening: Opening, today: number, language: Language): string {
  const rows = listExceptions(opening, today, near).map(({ from, until, hours, reason }) => {
    const words = dayFormats(language.locale).range(from, until, false, today);
    const day = `<time datetime="${dayAt(from)}">${escapeHtml(words)}</time>`;
    const why = reason ? ` (${isolateText(reason, language.dir)})` : "";
    return `<li><strong>${day}</strong> <span>${drawTimes(hours, language)}${why}</span></li>\n`;
  });
  if (rows.length === 0) return "";
  return `<ul class="opening-hours__other" role="list" aria-label="${escapeHtml(language.words.hoursOther)}">\n${rows.join("")}</ul>\n`;
}

/** `title` is that of a week that holds all year, which needs none to be seen. */
function drawPeriod(
  { name, from, until, week }: Period,
  title: string | null,
  today: number,
  language: Language,
): string {
  const { dir } = language;
  const days = title === null ? drawDays(from, until, today, language) : "";
  const said = name ? `${isolateText(name, dir)} <span class="opening-hours__days">${days}</span>` : days;
  const caption =
    title === null
      ? `<caption>${said}</caption>`
      : `<caption class="visually-hidden">${isolateText(title, dir)}</caption>`;
  const rows = groupDays(week).map(
    ({ first, last, hours }) =>
      `<tr><th scope="row">${escapeHtml(nameDays(first, last, language))}</th><td>${drawTimes(hours, language)}</td></tr>\n`,
  );
  return `<table class="opening-hours__table">\n${caption}\n<tbody>\n${rows.join("")}</tbody>\n</table>\n`;
}

/** The days in which a week holds; one that has begun says only when it ends. */
function drawDays(from: number | null, until: number | null, today: number, language: Language): string {
  const { words, locale } = language;
  const say = (day: number) => dayFormats(locale).day(day, today);
  if (until === null) return from === null ? "" : escapeHtml(words.hoursFrom({ day: say(from) }));
  if (from === null || from <= today) return escapeHtml(words.hoursUntil({ day: say(until) }));
  return escapeHtml(dayFormats(locale).days(from, until, today));
}

function nameDays(first: number, last: number, { locale, words }: Language): string {
  const { nameWeekday, list } = dayFormats(locale);
  const names = [first, last].map(nameWeekday) as [string, string];
  if (first === last) return names[0];
  return last - first === 1 ? list(names) : words.hoursDays({ first: names[0], last: names[1] });
}

function drawTimes(hours: Hours, { locale, words, dir }: Language): string {
  if ("words" in hours) return isolateText(hours.words, dir);
  if (hours.spans.length === 0)
    return `<span class="opening-hours__closed">${escapeHtml(words.hoursClosed)}</span>`;
  const { times, list } = dayFormats(locale);
  const spans = hours.spans.map(
    ([from, to]) => `<span class="opening-hours__time">${escapeHtml(times(from, to))}</span>`,
  );
  return list(spans);
}
