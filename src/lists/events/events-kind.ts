import { countDays } from "../days.ts";
import type { Kind } from "../kind.ts";
import type { Entry } from "../list.ts";
import { checkEvent } from "./check-event.ts";
import { parseEvent } from "./event.ts";
import { listDays } from "./list-days.ts";

/** What takes place on a day, on several, or again and again until one. */
export const eventsKind = {
  about:
    "What takes place when, once or each week or month: the next one first, and those that are over leave by themselves.",
  shape: "list",
  fields: [
    { name: "title", type: "text", required: true, help: "What it is, in a few words." },
    {
      name: "day",
      type: "day",
      required: true,
      help: "The day, or the first of several, e.g. `2027-03-02`.",
    },
    {
      name: "last-day",
      type: "day",
      help: "The day on which it ends, if that is a later one: of a weekend, or of what goes on past midnight.",
    },
    {
      name: "from",
      type: "text",
      isTime: true,
      help: "When it begins, e.g. `18:00`. Without it, it takes the whole day.",
    },
    { name: "to", type: "text", isTime: true, help: "When it ends, e.g. `20:00`." },
    {
      name: "every",
      type: "text",
      help: "How often it takes place again: `week`, `2 weeks`, `Tuesday and Thursday`, `month`, `second Tuesday of the month` or `last day of the month`.",
    },
    { name: "until", type: "day", help: "The last day on which it may take place again." },
    { name: "except", type: "list", of: "day", help: "Days that are left out, e.g. `[2027-04-06]`." },
    { name: "also", type: "list", of: "day", help: "Days on which it takes place beside those." },
    { name: "place", type: "text", help: "Where it is: the room, the house, the street." },
    { name: "lead", type: "text", help: "What to expect, one sentence." },
    { name: "text", type: "markdown", help: "More about it, in Markdown." },
    {
      name: "link",
      type: "link",
      help: "Where people sign up or read more: a web address, or a page of the site such as `/en/join/`.",
    },
    { name: "cancelled", type: "yes-no", help: "`true` if it does not take place, which visitors are told." },
  ],
  check: checkEvent,
  listOn: listUpcoming,
} as const satisfies Kind;

/** The events that are not over on a day, that which is next before the others. */
function listUpcoming(entries: readonly Entry[], today: string): Entry[] {
  return entries
    .flatMap((entry) => {
      const event = parseEvent(entry);
      const [day] = listDays(event, countDays(today), 1);
      return day === undefined ? [] : { entry, begin: 1440 * day + (event.from ?? 0) };
    })
    .sort((one, other) => one.begin - other.begin)
    .map(({ entry }) => entry);
}
