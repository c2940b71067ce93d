import assert from "node:assert/strict";
import { test } from "node:test";
import { countDays, dayAt } from "../../../../src/lists/days.ts";
import { listPeriods } from "../../../../src/lists/hours/list-periods.ts";
import type { Opening } from "../../../../src/lists/hours/opening.ts";

const makeWeek = () => Array.from({ length: 7 }, () => ({ spans: [] }));

/** The names of the weeks that hold from a day on, with their days. */
function list(
  today: string,
  ...seasons: [name: string, from: string, until: string, isYearly?: boolean][]
): string[] {
  const opening: Opening = {
    name: "",
    week: makeWeek(),
    exceptions: [],
    seasons: seasons.map(([name, from, until, isYearly = false]) => ({
      name,
      from: countDays(from),
      until: countDays(until),
      isYearly,
      week: makeWeek(),
    })),
  };
  const say = (day: number | null) => (day === null ? "" : dayAt(day));
  return listPeriods(opening, countDays(today)).map(
    ({ name, from, until }) => `${name || "usual"} ${say(from)}–${say(until)}`,
  );
}

test("without a season the usual week holds", () => {
  assert.deepEqual(list("2027-03-02"), ["usual –"]);
});

test("what holds now stands first, then what comes; what is past is gone", () => {
  const summer = ["Summer", "2027-04-01", "2027-09-30"] as [string, string, string];
  assert.deepEqual(list("2027-03-02", summer), ["usual –2027-03-31", "Summer 2027-04-01–2027-09-30"]);
  assert.deepEqual(list("2027-04-01", summer), ["Summer 2027-04-01–2027-09-30", "usual 2027-10-01–"]);
  assert.deepEqual(list("2027-09-30", summer), ["Summer 2027-04-01–2027-09-30", "usual 2027-10-01–"]);
  assert.deepEqual(list("2027-10-01", summer), ["usual –"]);
  assert.deepEqual(list("2026-03-02", summer), ["usual –"]);
});

test("a season of each year comes again, over the end of the year and February 29 too", () => {
  assert.deepEqual(list("2030-10-01", ["Winter", "2026-11-01", "2027-02-28", true]), [
    "usual –2030-10-31",
    "Winter 2030-11-01–2031-02-28",
  ]);
  assert.deepEqual(list("2031-02-01", ["Leap", "2028-02-29", "2028-03-31", true]), [
    "usual –2031-02-27",
    "Leap 2031-02-28–2031-03-31",
  ]);
});

test("seasons that follow each other leave no usual week between them", () => {
  assert.deepEqual(
    list(
      "2027-05-01",
      ["Summer", "2027-04-01", "2027-09-30", true],
      ["Winter", "2027-10-01", "2028-03-31", true],
    ),
    ["Summer 2027-04-01–2027-09-30", "Winter 2027-10-01–2028-03-31"],
  );
  assert.deepEqual(
    list("2027-05-01", ["Summer", "2027-04-01", "2027-09-30"], ["Late", "2027-10-01", "2027-10-31"]),
    ["Summer 2027-04-01–2027-09-30", "Late 2027-10-01–2027-10-31", "usual 2027-11-01–"],
  );
});
