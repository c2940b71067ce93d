import assert from "node:assert/strict";
import { test } from "node:test";
import { countDays, dayAt } from "../../../../src/lists/days.ts";
import { listExceptions } from "../../../../src/lists/hours/list-exceptions.ts";
import { type HoursValues, parseOpening, weekdays } from "../../../../src/lists/hours/opening.ts";

function list(today: string, exceptions: HoursValues["exceptions"]): string[] {
  const week = Object.fromEntries(weekdays.map((day) => [day, "closed"]));
  const opening = parseOpening({ values: { week, exceptions } });
  return listExceptions(opening, countDays(today), 42).map(
    ({ from, until, reason }) => `${reason} ${dayAt(from)} ${dayAt(until)}`,
  );
}

test("days with other hours are listed in order, when they are near and until they are over", () => {
  const exceptions = [
    { day: "2027-01-06", hours: "closed", reason: "Epiphany" },
    { day: "2026-12-24", until: "2026-12-26", hours: "closed", reason: "Christmas" },
  ];
  assert.deepEqual(list("2026-11-10", exceptions), []);
  assert.deepEqual(list("2026-12-26", exceptions), [
    "Christmas 2026-12-24 2026-12-26",
    "Epiphany 2027-01-06 2027-01-06",
  ]);
  assert.deepEqual(list("2027-01-07", exceptions), []);
});

test("those of each year come again", () => {
  const yearly = { "each-year": true, hours: "closed", reason: "Turn" };
  const exceptions = [{ ...yearly, day: "2026-12-31", until: "2027-01-01" }];
  assert.deepEqual(list("2029-12-01", exceptions), ["Turn 2029-12-31 2030-01-01"]);
  assert.deepEqual(list("2030-01-01", exceptions), ["Turn 2029-12-31 2030-01-01"]);
  assert.deepEqual(list("2031-03-01", [{ ...yearly, day: "2028-02-29" }]), []);
  assert.deepEqual(list("2031-02-28", [{ ...yearly, day: "2028-02-29" }]), ["Turn 2031-02-28 2031-02-28"]);
});
