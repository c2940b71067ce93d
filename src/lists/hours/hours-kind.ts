import type { FieldSetting } from "../../site/field-schema.ts";
import type { Kind } from "../kind.ts";
import { checkHours } from "./check-hours.ts";
import { weekdays } from "./opening.ts";

const week: FieldSetting[] = weekdays.map((name) => ({
  name,
  type: "text",
  required: true,
  help: "`closed`, or hours such as `10:00 to 12:00, 14:00 to 18:00`.",
}));

const eachYear: FieldSetting = {
  name: "each-year",
  type: "yes-no",
  help: "`true` if it is so on the same days of each year.",
};

/** When a house is open. */
export const hoursKind: Kind = {
  about: "When a house is open: the days of a week, seasons, and days on which that is different.",
  shape: "record",
  fields: [
    { name: "name", type: "text", help: "Which house or room it is, where there are several." },
    { name: "week", type: "group", required: true, fields: week, help: "The hours of each day of a week." },
    {
      name: "seasons",
      type: "list",
      help: "Parts of the year with hours of their own.",
      fields: [
        { name: "name", type: "text", required: true, help: "What visitors call it, e.g. `Summer`." },
        { name: "from", type: "day", required: true, help: "Its first day, e.g. `2027-04-01`." },
        { name: "until", type: "day", required: true, help: "Its last day, e.g. `2027-09-30`." },
        eachYear,
        {
          name: "week",
          type: "group",
          required: true,
          fields: week,
          help: "The hours of each day of a week in it.",
        },
      ],
    },
    {
      name: "exceptions",
      type: "list",
      help: "Days that are different, such as holidays; visitors read of them when they are near.",
      fields: [
        {
          name: "day",
          type: "day",
          required: true,
          help: "The day, or the first of several, e.g. `2026-12-24`.",
        },
        { name: "until", type: "day", help: "The last day, where there are several." },
        eachYear,
        { name: "hours", type: "text", required: true, help: "`closed`, or the hours of these days." },
        { name: "reason", type: "text", help: "Why, e.g. `Christmas`." },
      ],
    },
  ],
  check: checkHours,
};
