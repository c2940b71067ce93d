import { countDays } from "../../lists/days.ts";
import type { Entry } from "../../lists/list.ts";
import { escapeHtml } from "../../markdown/escape-html.ts";
import { calendarPaths } from "../../navigation/list-calendars.ts";
import { drawEvent } from "./draw-event.ts";
import type { ListContext } from "./list-context.ts";

/** Events as an agenda: each stands once, at its next day, with its rhythm and the days after that; below them all the way to a calendar. */
export function drawEvents(entries: Entry[], context: ListContext): string {
  const { today, language, list, address } = context;
  const paths = calendarPaths(list);
  const link = (path: string, html: string) =>
    `<a href="${escapeHtml(address(encodeURI(path)))}" type="text/calendar">${html}</a>`;
  const items = entries.map((entry) =>
    drawEvent(entry, countDays(today), {
      ...context,
      linkCalendar: (html) => link(paths.of.get(entry.key) ?? paths.all, html),
    }),
  );
  const all = link(paths.all, escapeHtml(language.words.eventsCalendar));
  return `<ol class="events__list" role="list">\n${items.join("")}</ol>\n<p class="events__all">${all}</p>\n`;
}
