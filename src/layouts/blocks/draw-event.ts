import { dayAt } from "../../lists/days.ts";
import { type CalendarEvent, type EventValues, parseEvent } from "../../lists/events/event.ts";
import { listDays } from "../../lists/events/list-days.ts";
import type { Entry } from "../../lists/list.ts";
import { formatTime } from "../../lists/parse-time.ts";
import { escapeHtml } from "../../markdown/escape-html.ts";
import { isolateText } from "../../markdown/isolate-text.ts";
import type { Language } from "../../site/languages.ts";
import { dayFormats } from "./day-formats.ts";
import { drawDataLink, nameFor } from "./draw-value.ts";
import { formatRhythm } from "./format-rhythm.ts";
import type { ListContext } from "./list-context.ts";

/** What an event is drawn with. */
interface EventContext extends ListContext {
  /** A link to its calendar around HTML. */
  linkCalendar: (html: string) => string;
}

// Who wants more of them takes the calendar.
const shownDays = 4;

/** An event at its next day: what, when and where, how it goes on, and what one can do. */
export function drawEvent(entry: Entry, today: number, context: EventContext): string {
  const { language } = context;
  const event = parseEvent(entry);
  const { title, lead, place, cancelled } = event.values;
  const [day = event.day, ...later] = listDays(event, today, shownDays);
  const say = (text: string) => isolateText(text, language.dir);
  const text = event.values.text ? context.markdown(entry, "text") : "";
  const badge = cancelled
    ? ` <strong class="badge event__cancelled">${escapeHtml(language.words.eventCancelled)}</strong>`
    : "";
  const rhythm = describeRhythm(event, later, today, language);
  return `<li class="event${cancelled ? " event--cancelled" : ""}">
${drawDate(day, language)}<div class="event__title">${say(title)}${badge}</div>
<p class="event__when">${drawWhen(event, day, today, language)}${place ? ` <span class="event__place">${say(place)}</span>` : ""}</p>
${lead ? `<p class="event__lead">${say(lead)}</p>\n` : ""}${text && `<div class="event__text">\n${text}</div>\n`}${rhythm.length > 0 ? `<p class="event__rhythm">${rhythm.map((part) => `<span>${escapeHtml(part)}</span>`).join(" ")}</p>\n` : ""}${drawLinks(event.values, context)}</li>
`;
}

/** The day as a figure that the eye finds; it is said in full beside it. */
function drawDate(day: number, { locale }: Language): string {
  const { part } = dayFormats(locale);
  const parts = (["weekday", "day", "month"] as const).map(
    (name) => `<span class="event__${name}">${escapeHtml(part(day, name))}</span>`,
  );
  return `<p class="event__date" aria-hidden="true">${parts.join(" ")}</p>\n`;
}

function drawWhen(
  { span, from, to }: CalendarEvent,
  day: number,
  today: number,
  { locale }: Language,
): string {
  const begin = day + (from ?? 0) / 1440;
  const end = day + span + (to ?? from ?? 0) / 1440;
  const words = dayFormats(locale).range(
    begin,
    from !== null && to === null ? begin : end,
    from !== null,
    today,
  );
  const machine = `${dayAt(day)}${from === null ? "" : `T${formatTime(from)}`}`;
  return `<time datetime="${machine}">${escapeHtml(words)}</time>`;
}

/** How it goes on: the rhythm with its end, the next days, and those near them on which it does not take place. */
function describeRhythm(
  { rhythm, until, except }: CalendarEvent,
  later: number[],
  today: number,
  language: Language,
): string[] {
  const { words, locale } = language;
  const { day: say, list } = dayFormats(locale);
  const names = (days: number[]) => list(days.map((day) => say(day, today)));
  const near = except.filter((day) => day >= today && day <= (later.at(-1) ?? until));
  return [
    ...(rhythm && later.length > 0
      ? [words.eventUntil({ rhythm: formatRhythm(rhythm, language), day: say(until, today) })]
      : []),
    ...(later.length > 0 ? [words.eventNext({ days: names(later) })] : []),
    ...(near.length > 0 ? [words.eventNotOn({ days: names(near) })] : []),
  ];
}

function drawLinks({ link, cancelled, title }: EventValues, context: EventContext): string {
  if (cancelled) return "";
  const { words, dir } = context.language;
  const signUp =
    link && context.resolve(link) !== null ? [drawDataLink(link, context, words.eventSignUp, title)] : [];
  const calendar = context.linkCalendar(`${escapeHtml(words.eventCalendar)}${nameFor(title, dir)}`);
  return `<p class="event__links">${[...signUp, calendar].join(" ")}</p>\n`;
}
