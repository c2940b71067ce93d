import assert from "node:assert/strict";
import { test } from "node:test";
import { decideDay } from "../../../src/site/decide-day.ts";

const settingsFile = {
  source: { path: "content/site.yaml", text: "timezone: Berlin\n" },
  spanOf: () => ({ start: 10, end: 16 }),
};
const options = { date: null, sourceDateEpoch: null, now: new Date("2026-03-01T03:00:00Z") };

test("a day begins when it begins in the time zone of the site", () => {
  assert.equal(decideDay(options, "UTC", settingsFile), "2026-03-01");
  assert.equal(decideDay(options, "America/Chicago", settingsFile), "2026-02-28");
});

test("the day that is asked for comes before that of SOURCE_DATE_EPOCH, and this before that of the clock", () => {
  const epoch = { ...options, sourceDateEpoch: "1767225600" };
  assert.equal(decideDay(epoch, "UTC", settingsFile), "2026-01-01");
  assert.equal(decideDay({ ...epoch, date: "2026-05-06" }, "UTC", settingsFile), "2026-05-06");
  assert.equal(decideDay({ ...options, sourceDateEpoch: " " }, "UTC", settingsFile), "2026-03-01");
});

test("a day that is none, seconds that are none and a place that is none are told with what to write", () => {
  const told = (parts: Partial<typeof options> | { date: string }, zone: string) => {
    const fault = decideDay({ ...options, ...parts } as typeof options, zone, settingsFile);
    return typeof fault === "string" ? fault : [fault.rule, fault.file, fault.hint, fault.corrected];
  };
  assert.deepEqual(told({ date: "2026-02-30" }, "UTC"), [
    "site-date",
    "--date",
    "Write it like 2026-03-01.",
    null,
  ]);
  assert.deepEqual((told({ sourceDateEpoch: "soon" } as object, "UTC") as string[]).slice(0, 2), [
    "site-date",
    "SOURCE_DATE_EPOCH",
  ]);
  assert.deepEqual(told({}, "Berlin"), [
    "site-time-zone",
    "content/site.yaml",
    null,
    "timezone: Europe/Berlin",
  ]);
});
