import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays } from "../../../../src/lists/days.ts";
import { checkHours } from "../../../../src/lists/hours/check-hours.ts";
import { type HoursValues, weekdays } from "../../../../src/lists/hours/opening.ts";
import { compareWork } from "../../../support/compare-work.ts";

function makeWeek(hours = "10:00 to 18:00"): HoursValues["week"] {
  return Object.fromEntries(weekdays.map((day) => [day, hours])) as HoursValues["week"];
}

/** What is told of opening hours, of which Sunday has these: the way to the setting with its sentence, and what should stand there. */
function check(sunday: string, rest: Omit<HoursValues, "week"> = {}): string[] {
  return checkHours({ week: { ...makeWeek(), sunday }, ...rest }).map(
    ({ path, message, text }) => `${path.join(" ")} ${message}${text ? ` → ${text}` : ""}`,
  );
}

test("hours are written as people say them: closed, one span or several, in words", () => {
  for (const right of [
    "closed",
    "Closed",
    "10:00 to 18:00",
    "10:00-12:30, 14:00–18:00",
    "9:00 to 12:00 and 13:00 to 24:00",
    "by appointment",
    "10:00   to  12:00 ,  14:00 - 18:00",
  ]) {
    assert.deepEqual(check(right), [], right);
  }
});

test("hours that are none are told with those that were meant", () => {
  assert.match(check("closd").join(), /^week sunday takes closed, or hours .* → closed$/);
  assert.match(check("10 am to 6 pm").join(), / → 10:00 to 18:00$/);
  assert.match(check("10-12, 14.30-18").join(), / → 10:00 to 12:00, 14:30 to 18:00$/);
  assert.match(check("from 10:00").join(), /^week sunday takes closed, or hours like 10:00 to 18:00/);
  assert.match(check("25:00 to 26:00").join(), /comma before the next\.$/);
});

test("an end before its beginning, and times that are said twice, are told", () => {
  assert.deepEqual(check("18:00 to 2:00"), [
    "week sunday ends at 02:00, before it begins at 18:00. What goes on past midnight is written as 18:00 to 24:00, and as 0:00 to 02:00 on the next day.",
  ]);
  assert.match(check("10:00 to 14:00, 13:00 to 18:00").join(), /has the same time twice/);
});

test("days of exceptions and seasons have an order, and none has two", () => {
  const season = { name: "Summer", from: "2027-04-01", until: "2027-09-30", week: makeWeek("closed") };
  const day = { day: "2026-12-24", until: "2026-12-26", hours: "closed", reason: "Christmas" };
  assert.deepEqual(check("closed", { seasons: [season], exceptions: [day] }), []);
  assert.deepEqual(check("closed", { exceptions: [{ ...day, until: "2026-12-23" }] }), [
    "exceptions 0 until is before its first day, 2026-12-24.",
  ]);
  assert.deepEqual(check("closed", { exceptions: [day, { day: "2026-12-25", hours: "closed" }] }), [
    "exceptions 1 day is a day of 2026-12-24 to 2026-12-26 too, for which an earlier entry says the hours.",
  ]);
  assert.match(
    check("closed", { seasons: [{ ...season, until: "2028-09-30", "each-year": true }] }).join(),
    /^seasons 0 until makes it longer than the year/,
  );
  assert.match(
    check("closed", {
      seasons: [
        { ...season, week: makeWeek("noon") },
        { ...season, from: "2027-09-30", until: "2027-10-01" },
      ],
    }).join(),
    /^seasons 1 from is a day of 2027-04-01 to 2027-09-30 too/,
  );
});

test("what comes again each year has its days in all years", () => {
  const yearly = { day: "2026-12-24", until: "2026-12-26", "each-year": true, hours: "closed" };
  const once = { day: "2028-12-26", hours: "10:00 to 12:00" };
  const say = (...exceptions: NonNullable<HoursValues["exceptions"]>) => check("closed", { exceptions });
  assert.deepEqual(say(yearly, once), [
    "exceptions 1 day is a day of 2026-12-24 to 2026-12-26 too, for which an earlier entry says the hours and comes again each year.",
  ]);
  assert.deepEqual(say(once, yearly), [
    "exceptions 1 day comes again on a day of 2028-12-26 to 2028-12-26 too, for which an earlier entry says the hours.",
  ]);
  const newYear = { ...yearly, day: "2026-12-31", until: "2027-01-02" };
  assert.match(
    say(newYear, { ...yearly, day: "2029-01-01", until: "2029-01-01" }).join(),
    /^exceptions 1 day/,
  );
  assert.deepEqual(say(yearly, newYear, { ...once, day: "2025-12-25" }), [], "before it began");
});

test("hours with very many blanks are read as quickly as others", () => {
  const begin = process.cpuUsage().user;
  assert.match(check(`10:00 to 11:00${" ".repeat(40_000)}x`).join(), /^week sunday takes closed/);
  assert.ok(process.cpuUsage().user - begin < 1_000_000);
});

test("very many exceptions are compared with each other by their days alone", () => {
  const list = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ day: addDays("2027-01-01", at), hours: "closed" }));
  const [few, many] = [list(250), list(1000)];
  assert.ok(
    compareWork(
      () => assert.deepEqual(check("closed", { exceptions: few }), []),
      () => assert.deepEqual(check("closed", { exceptions: many }), []),
    ) < 8,
  );
});
