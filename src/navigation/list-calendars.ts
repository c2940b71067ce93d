import type { Content } from "../content/content.ts";
import type { Entry, List } from "../lists/list.ts";
import { buildSlug } from "../markdown/build-slug.ts";

/** Where calendars of a list of events lie, as site paths: of all of them, and of each by the key of its entry. */
interface CalendarPaths {
  all: string;
  of: ReadonlyMap<string, string>;
}

/** The lists of events of a site, in all languages, with their calendars. */
export function listCalendars({
  data,
  ownData,
}: Pick<Content, "data" | "ownData">): { list: List; paths: CalendarPaths }[] {
  const lists = [data, ...ownData.values()].flatMap((known) =>
    [...known.lists.values()].flatMap(({ list }) => list ?? []),
  );
  return (
    [...new Set(lists)]
      // One without events keeps its address for those who subscribed to it.
      .filter(({ kind }) => kind === "events")
      .map((list) => ({ list, paths: calendarPaths(list) }))
  );
}

/** Where the calendars of a list of events lie. That of an event is called by its title and its first day, so that it stays where it is when others come before it. */
export function calendarPaths({ path, entries }: Pick<List, "path" | "entries">): CalendarPaths {
  const taken = new Map<string, number>();
  const of = entries.map((entry) => {
    const name = nameCalendar(entry);
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return [entry.key, `${path}/${name}${times > 1 ? `-${times}` : ""}.ics`] as const;
  });
  return { all: `${path}.ics`, of: new Map(of) };
}

const longest = 50;

/** Letters that every file system and program of calendars takes. */
function nameCalendar({ values: { title, day } }: Entry): string {
  const letters = buildSlug(String(title))
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "");
  const plain = buildSlug(letters.replace(/[^a-z\d-]+/g, " "));
  const short = plain.length > longest ? plain.slice(0, longest).replace(/-[^-]*$/, "") : plain;
  return short === "" ? String(day) : `${short}-${day}`;
}
