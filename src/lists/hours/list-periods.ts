import { findTimes } from "./find-times.ts";
import type { Opening, Week } from "./opening.ts";

/** A time in which the hours of a week hold. */
export interface Period {
  /** Empty for the usual week. */
  name: string;
  /** The numbers of its first and last day; `null` where it began before, or goes on. */
  from: number | null;
  until: number | null;
  week: Week;
}

// What comes later is shown when it is nearer.
const ahead = 365;

/** The weeks that hold on a day and in the year after it, each once, that which holds first before the others. */
export function listPeriods({ week, seasons }: Opening, today: number): Period[] {
  const near = seasons
    .flatMap((season) =>
      findTimes(season, today).map((time) => ({ ...time, name: season.name, week: season.week })),
    )
    .filter(({ from }) => from <= today + ahead)
    .sort((one, other) => one.from - other.from);
  const usual = { name: "", week };
  const periods: Period[] = [];
  let from: number | null = null;
  for (const season of near) {
    if (season.from > (from ?? today)) periods.push({ ...usual, from, until: season.from - 1 });
    periods.push(season);
    from = season.until + 1;
  }
  if (from === null || from <= today + ahead) periods.push({ ...usual, from, until: null });
  return periods.filter(({ week }, at) => periods.findIndex((one) => one.week === week) === at);
}
