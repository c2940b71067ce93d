import { type Content, dataOf } from "../../content/content.ts";
import { makeDataPage } from "../../content/make-data-page.ts";
import { buildCalendar, type CalendarItem } from "../../lists/events/build-calendar.ts";
import { parseEvent } from "../../lists/events/event.ts";
import type { Entry, List } from "../../lists/list.ts";
import type { FactsById } from "../../markdown/body.ts";
import { buildSlug } from "../../markdown/build-slug.ts";
import type { Navigation } from "../../navigation/build-navigation.ts";
import { findWay } from "../../navigation/find-way.ts";
import { listCalendars } from "../../navigation/list-calendars.ts";
import { isSitePath } from "../../site/address.ts";
import { type Language, languageFolder } from "../../site/languages.ts";
import { cutSlashes } from "../../site/paths.ts";
import type { Site } from "../../site/site.ts";
import type { OutputFile } from "../output-file.ts";

/** What calendars are made from. */
interface CalendarContext {
  site: Pick<Site, "settings" | "languages">;
  content: Pick<Content, "data" | "ownData" | "pages">;
  navigation: Pick<Navigation, "index">;
  bodies: FactsById<"blocks">;
}

/** A calendar of each list of events, and one of each event. They hang on no day: what is over stays in the calendars of those who were there. */
export function buildCalendars(context: CalendarContext): OutputFile[] {
  const { timezone } = context.site.settings;
  return listCalendars(context.content).flatMap(({ list, paths }) => {
    const language = findLanguage(list, context.site.languages);
    const page = findPage(list, language, context);
    const items = list.entries.map((entry) => {
      const path = paths.of.get(entry.key) ?? paths.all;
      return { path, item: buildItem(entry, path, page, language, context) };
    });
    const { title } = language.settings;
    const all = items.map(({ item }) => item);
    return [
      { path: paths.all.slice(1), content: buildCalendar(all, title, timezone) },
      ...items.map(({ path, item }) => ({
        path: path.slice(1),
        content: buildCalendar([item], item.event.values.title, timezone),
      })),
    ];
  });
}

function buildItem(
  entry: Entry,
  path: string,
  page: string | null,
  language: Language,
  { site, navigation }: CalendarContext,
): CalendarItem {
  const event = parseEvent(entry);
  const { lead = "", link } = event.values;
  const way = link === undefined ? null : findWay(link, makeDataPage(language), navigation.index);
  const origin = site.settings.url && `${cutSlashes(site.settings.url)}/`;
  const to = way ?? page;
  const url = to === null ? null : isSitePath(to) ? origin && new URL(to.slice(1), origin).href : toHref(to);
  const host = origin ? new URL(origin).host : buildSlug(site.settings.title) || "localhost";
  return {
    event,
    uid: `${path.slice(1, -".ics".length).replaceAll("/", "-")}@${host}`,
    description: lead,
    url,
  };
}

/** The site path of the first page that shows a list, of those in its own language if there is one: others may show it too. */
function findPage(list: List, { code }: Language, { content, bodies }: CalendarContext): string | null {
  const pages = content.pages.filter(({ id, language }) =>
    bodies
      .get(id)
      ?.blocks.some(
        ({ name, words }) => name === "list" && dataOf(content, language).lists.get(words)?.list === list,
      ),
  );
  return (pages.find(({ language }) => language.code === code) ?? pages[0])?.url ?? null;
}

function findLanguage({ path }: List, languages: Language[]): Language {
  return (
    languages.find((language) => path.startsWith(languageFolder(language))) ?? (languages[0] as Language)
  );
}

/** An address as browsers ask for it. */
function toHref(address: string): string | null {
  return URL.canParse(address) ? new URL(address).href : null;
}
