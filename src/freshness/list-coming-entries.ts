import type { DataEntry } from "../content/list-data-entries.ts";
import { kinds } from "../lists/kinds.ts";
import type { Dated, DaySpan } from "./freshness.ts";
import { listComingEvents } from "./list-coming-events.ts";
import { listComingHours } from "./list-coming-hours.ts";
import { locate } from "./locate.ts";

/** What the kinds whose entries come and go say of the days that their own fields name. */
const ofKinds: Readonly<Record<string, (entries: readonly DataEntry[], span: DaySpan) => Dated[]>> = {
  announcements: listComingAnnouncements,
  events: listComingEvents,
  hours: listComingHours,
};

/** The days that the entries of `data/` name, file by file. */
export function listComingEntries(entries: readonly DataEntry[], span: DaySpan): Dated[] {
  const files = [...new Set(entries.map(({ source }) => source))];
  return files.flatMap((file) => {
    const own = entries.filter(({ source }) => source === file);
    const kind = own[0]?.list.kind ?? "";
    return [...(ofKinds[kind]?.(own, span) ?? []), ...own.flatMap(listFieldDays)];
  });
}

function listComingAnnouncements(entries: readonly DataEntry[]): Dated[] {
  return entries.flatMap(({ source, values: { from, until }, title, owner, spanOf }) =>
    [
      { key: "from", day: from, words: "is shown from this day on." },
      { key: "until", day: until, words: "is shown for the last day." },
    ].flatMap(({ key, day, words }) =>
      typeof day === "string"
        ? { day, words: `${title} ${words}`, isTask: false, owner, ...locate(source, spanOf(key)) }
        : [],
    ),
  );
}

/** The days in fields of a site's own, of which those who keep the list know what follows from them, such as the end of a certificate. */
function listFieldDays({ list, source, values, title, owner, spanOf }: DataEntry): Dated[] {
  const known = kinds[list.kind ?? ""]?.fields ?? [];
  return list.fields.flatMap(({ name, type, of }) => {
    const isDays = type === "day" || type === "date" || (type === "list" && of === "day");
    if (!isDays || known.some((field) => field.name === name)) return [];
    const days = [values[name]].flat();
    return days.flatMap((day, at) =>
      typeof day === "string"
        ? {
            day,
            words: `"${name}" of ${title} is this day.`,
            isTask: true,
            owner,
            ...locate(source, spanOf(name) ?? spanOf(name, at)),
          }
        : [],
    );
  });
}
