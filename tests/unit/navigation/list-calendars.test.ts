import assert from "node:assert/strict";
import { test } from "node:test";
import type { Data } from "../../../src/content/content.ts";
import type { List } from "../../../src/lists/list.ts";
import { calendarPaths, listCalendars } from "../../../src/navigation/list-calendars.ts";

function makeList(path: string, titles: string[], kind: string | null = "events"): List {
  const entries = titles.map((title, at) => ({ key: `${path} ${at}`, values: { title, day: "2027-03-02" } }));
  return { kind, path, fields: [], entries };
}

function makeData(...lists: List[]): Data {
  const source = { path: "", text: "" };
  return {
    lists: new Map(lists.map((list) => [list.path, { source, value: null, list }])),
    resources: [],
    forms: new Map(),
  };
}

test("the calendar of an event is called by its title and day, in letters that every program takes, and no two alike", () => {
  const titles = ["Story hour", "Story hour", "Fête à l’école", "قصة", "قصة", "x ".repeat(60)];
  const { all, of } = calendarPaths(makeList("/en/events", titles));
  assert.equal(all, "/en/events.ics");
  assert.deepEqual(
    [...of.values()].map((path) => path.slice("/en/events/".length)),
    [
      "story-hour-2027-03-02.ics",
      "story-hour-2027-03-02-2.ics",
      "fete-a-lecole-2027-03-02.ics",
      "2027-03-02.ics",
      "2027-03-02-2.ics",
      `${"x-".repeat(25).slice(0, -1)}-2027-03-02.ics`,
    ],
  );
});

test("a list that several languages share has one calendar, one without events too, and one of another kind has none", () => {
  const shared = makeList("/en/events", ["Fair"]);
  const data = makeData(shared, makeList("/en/people", ["Ann"], "people"), makeList("/en/courses", []));
  const own = makeData(shared, makeList("/es/talleres", ["Feria"]));
  assert.deepEqual(
    listCalendars({ data, ownData: new Map([["es", own]]) }).map(({ paths }) => paths.all),
    ["/en/events.ics", "/en/courses.ics", "/es/talleres.ics"],
  );
});
