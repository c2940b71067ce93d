import { perLanguage } from "../../site/per-language.ts";
import { findOffset } from "./find-offset.ts";

/** A moment at which the clocks of a time zone are changed, in milliseconds since 1970, and by how many minutes they are ahead of UTC before and after it. */
interface ClockChange {
  at: number;
  before: number;
  after: number;
}

const minute = 60_000;
// No time zone changes its clocks and changes them back in fewer days.
const step = 14 * 1440 * minute;

/** When the clocks of a time zone are changed in the years from one to another, this one too, in UTC. */
export function listChanges(from: number, to: number, timezone: string): ClockChange[] {
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return years.flatMap((year) => changesIn(`${timezone} ${year}`));
}

/** To ask a time zone what its clocks show takes longer than all else in a calendar, and each event asks for the same years. */
const changesIn = perLanguage((key) => {
  const [timezone, year] = key.split(" ") as [string, string];
  const [begin, next] = [Date.UTC(Number(year), 0, 1), Date.UTC(Number(year) + 1, 0, 1)];
  const changes: ClockChange[] = [];
  for (let start = begin; start < next; start += step) {
    const end = Math.min(next, start + step);
    const [before, after] = [findOffset(start, timezone), findOffset(end, timezone)];
    if (before !== after) changes.push({ at: findChange(start, end, before, timezone), before, after });
  }
  return changes;
});

/** The first minute between two moments at which the clocks do not show what they showed before. */
function findChange(start: number, end: number, before: number, timezone: string): number {
  let [low, high] = [Math.floor(start / minute), Math.ceil(end / minute)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (findOffset(middle * minute, timezone) === before) low = middle;
    else high = middle;
  }
  return high * minute;
}
