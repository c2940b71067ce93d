import assert from "node:assert/strict";
import { test } from "node:test";
import { countDays, dayAt } from "../../../../src/lists/days.ts";
import { type EventValues, parseEvent } from "../../../../src/lists/events/event.ts";
import { listDays } from "../../../../src/lists/events/list-days.ts";

/** The first days of an event that are not over on a day. */
function list(values: Omit<EventValues, "title">, today = values.day, limit = 6): string {
  const event = parseEvent({ values: { title: "Circle", ...values } });
  return listDays(event, countDays(today), limit)
    .map((day) => dayAt(day).slice(5))
    .join(" ");
}

test("an event takes place once, or again by its rhythm until a day, this one too", () => {
  assert.equal(list({ day: "2027-03-02" }), "03-02");
  assert.equal(
    list({ day: "2027-03-02", every: "week", until: "2027-03-30" }),
    "03-02 03-09 03-16 03-23 03-30",
  );
  assert.equal(
    list({ day: "2027-03-02", every: "second week", until: "2027-04-13" }),
    "03-02 03-16 03-30 04-13",
  );
  assert.equal(
    list({ day: "2027-03-02", every: "Thursday and Tuesday", until: "2027-03-10" }),
    "03-02 03-04 03-09",
  );
  assert.equal(list({ day: "2027-03-05", every: "month", until: "2027-05-31" }), "03-05 04-05 05-05");
  assert.equal(
    list({ day: "2027-03-05", every: "3 months", until: "2027-12-31" }),
    "03-05 06-05 09-05 12-05",
  );
  assert.equal(
    list({ day: "2027-03-09", every: "second Tuesday of the month", until: "2027-05-31" }),
    "03-09 04-13 05-11",
  );
  assert.equal(list({ day: "2027-01-29", every: "last Friday", until: "2027-03-31" }), "01-29 02-26 03-26");
  assert.equal(
    list({ day: "2028-01-31", every: "last day of the month", until: "2028-04-30" }),
    "01-31 02-29 03-31 04-30",
  );
});

test("days are left out and added, each stands once, in order", () => {
  const weekly = { day: "2027-03-02", every: "week", until: "2027-03-23" };
  assert.equal(
    list({ ...weekly, except: ["2027-03-09"], also: ["2027-03-27", "2027-03-10"] }),
    "03-02 03-10 03-16 03-23 03-27",
  );
  assert.equal(list({ day: "2027-03-02", also: ["2027-03-05"] }), "03-02 03-05");
});

test("what is over is not listed, an event of several days is over with its last one", () => {
  const weekly = { day: "2027-03-02", every: "week", until: "2027-03-23" };
  assert.equal(list(weekly, "2027-03-09"), "03-09 03-16 03-23");
  assert.equal(list(weekly, "2027-03-10"), "03-16 03-23");
  assert.equal(list(weekly, "2027-03-24"), "");
  const weekend = { day: "2027-03-05", "last-day": "2027-03-07", every: "week", until: "2027-03-31" };
  assert.equal(list(weekend, "2027-03-14", 1), "03-12");
  assert.equal(list(weekend, "2027-03-15", 1), "03-19");
});

test("an event for thousands of years is not gone through day by day", () => {
  const forever = { day: "1990-01-02", every: "week", until: "9999-12-31" };
  assert.equal(list(forever, "9999-12-20"), "12-21 12-28");
  assert.equal(list({ ...forever, every: "month", day: "1990-01-31" }, "9999-12-20"), "12-31");
});
