import type { DataEntry } from "../content/list-data-entries.ts";
import { countDays, dayAt } from "../lists/days.ts";
import { findTimes } from "../lists/hours/find-times.ts";
import { parseOpening } from "../lists/hours/opening.ts";
import type { Dated, DaySpan } from "./freshness.ts";
import { locate } from "./locate.ts";

/** When seasons with hours of their own begin and end, and the days on which a house is open otherwise. */
export function listComingHours(entries: readonly DataEntry[], { today }: DaySpan): Dated[] {
  const from = countDays(today);
  return entries.flatMap(({ source, owner, spanOf, ...entry }) => {
    const { seasons, exceptions } = parseOpening(entry);
    const dated = (day: number, words: string, ...path: (string | number)[]): Dated => ({
      day: dayAt(day),
      words,
      isTask: false,
      owner,
      ...locate(source, spanOf(...path)),
    });
    return [
      ...seasons.flatMap((season, at) =>
        findTimes(season, from).flatMap((time) => [
          dated(time.from, `The hours of "${season.name}" begin.`, "seasons", at, "from"),
          dated(time.until, `The hours of "${season.name}" hold for the last day.`, "seasons", at, "until"),
        ]),
      ),
      ...exceptions.flatMap((exception, at) =>
        findTimes(exception, from).map((time) => {
          const until = time.until > time.from ? ` until ${dayAt(time.until)}` : "";
          const reason = exception.reason === "" ? "" : `: ${exception.reason}`;
          return dated(time.from, `Other hours than usual${until}${reason}.`, "exceptions", at, "day");
        }),
      ),
    ];
  });
}
