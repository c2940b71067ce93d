import { countDays } from "../days.ts";
import type { Entry } from "../list.ts";
import { parseEvent } from "./event.ts";
import { listDays } from "./list-days.ts";

/** The events that are not over on a day, that which is next before the others. */
export function listUpcoming(entries: readonly Entry[], today: string): Entry[] {
  return entries
    .flatMap((entry) => {
      const event = parseEvent(entry);
      const [day] = listDays(event, countDays(today), 1);
      return day === undefined ? [] : { entry, begin: 1440 * day + (event.from ?? 0) };
    })
    .sort((one, other) => one.begin - other.begin)
    .map(({ entry }) => entry);
}
