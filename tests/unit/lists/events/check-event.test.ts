import assert from "node:assert/strict";
import { test } from "node:test";
import { checkEvent } from "../../../../src/lists/events/check-event.ts";
import type { EventValues } from "../../../../src/lists/events/event.ts";

/** What is told of an event: the setting with its sentence, and what should stand there. */
function check(values: Omit<EventValues, "title">): string[] {
  return checkEvent({ title: "Circle", ...values }).map(
    ({ path, message, text }) => `${path.join(" ")} ${message}${text ? ` → ${text}` : ""}`,
  );
}

const weekly = { day: "2027-03-02", every: "week", until: "2027-06-29" };

test("an event whose days and times fit is let be", () => {
  assert.deepEqual(check({ day: "2027-03-02" }), []);
  assert.deepEqual(
    check({ ...weekly, from: "18:00", to: "20:00", except: ["2027-03-09"], also: ["2027-03-10"] }),
    [],
  );
  assert.deepEqual(check({ ...weekly, from: "9:00", to: "24:00" }), []);
  assert.deepEqual(check({ day: "2027-03-05", "last-day": "2027-03-06", from: "22:00", to: "2:00" }), []);
  assert.deepEqual(check({ day: "2027-03-31", every: "month", until: "2027-03-31" }), []);
});

test("a time that is none is told with the one that was meant", () => {
  assert.deepEqual(check({ day: "2027-03-02", from: "6 pm", to: "19h30" }), [
    'from takes a time like 18:00. "6 pm" is none. → "18:00"',
    'to takes a time like 18:00. "19h30" is none. → "19:30"',
  ]);
  assert.deepEqual(check({ day: "2027-03-02", from: "in the evening" }), [
    'from takes a time like 18:00. "in the evening" is none.',
  ]);
  const number = { title: "Circle", day: "2027-03-02", from: 18.3 };
  assert.equal(checkEvent(number)[0]?.text, '"18:30"');
  assert.match(check({ day: "2027-03-02", from: "24:00" }).join(), /^from takes a time/);
});

test("an end before the beginning is told, and how to write one that is past midnight", () => {
  assert.deepEqual(check({ day: "2027-12-31", from: "22:00", to: "02:00" }), [
    'to is not after "from", 22:00. If it ends on the next day, add a line "last-day: 2028-01-01".',
  ]);
  assert.deepEqual(check({ day: "2027-03-02", to: "20:00" }), ['to needs a "from": when does it begin?']);
  assert.deepEqual(check({ day: "2027-03-02", "last-day": "2027-03-01" }), [
    "last-day is before the first day, 2027-03-02.",
  ]);
  assert.deepEqual(check({ ...weekly, until: "2027-03-01" }), ["until is before the day, 2027-03-02."]);
});

test("a rhythm has words that are known, an end, and a first day that fits", () => {
  assert.deepEqual(check({ day: "2027-03-02", every: "week" }), [
    'every needs a line "until:" with the last day, so that it ends.',
  ]);
  assert.match(check({ ...weekly, every: "Tuesdy" }).join(), /^every takes words like .* → Tuesday$/);
  assert.match(check({ ...weekly, every: "full moon" }).join(), /^every takes words like .*month\.$/);
  assert.match(check({ ...weekly, every: "0 weeks" }).join(), /^every takes words like/);
  assert.deepEqual(check({ ...weekly, every: "Wednesday" }), [
    "every does not fit the day: 2027-03-02 is a Tuesday, and not a Wednesday. The next one is 2027-03-03.",
  ]);
  assert.deepEqual(check({ ...weekly, every: "second Tuesday of the month" }), [
    "every does not fit the day: 2027-03-02 is a Tuesday, and not the second Tuesday of the month. The next one is 2027-03-09.",
  ]);
  assert.match(
    check({ ...weekly, every: "second Tuesday" }).join(),
    /"2 weeks" with a Tuesday as the day\. → second Tuesday of the month$/,
  );
  assert.match(
    check({ day: "2027-01-31", every: "month", until: "2027-12-31" }).join(),
    /^every falls on a 31\. .*last day of the month/,
  );
});

test("days that are left out without need, or added to those that there are, are told", () => {
  assert.deepEqual(check({ ...weekly, except: ["2027-03-08", "2027-07-06"] }), [
    "except 0 leaves out 2027-03-08, on which it does not take place anyway. The next day after it is 2027-03-09. → 2027-03-09",
    "except 1 leaves out 2027-07-06, on which it does not take place anyway.",
  ]);
  assert.deepEqual(check({ ...weekly, until: "2027-03-03", except: ["2027-03-02"] }), [
    "except leaves no day on which it takes place.",
  ]);
  assert.deepEqual(check({ ...weekly, also: ["2027-03-09"] }), [
    "also 0 names a day on which it takes place anyway.",
  ]);
  assert.match(check({ day: "2027-03-02", except: ["2027-03-09"] }).join(), /^except needs a line "every:"/);
  assert.match(check({ day: "2027-03-02", until: "2027-03-09" }).join(), /"last-day:"\.$/);
});

test("an event that is not over when it begins again is told", () => {
  assert.deepEqual(check({ ...weekly, "last-day": "2027-03-09" }), [
    "last-day makes it end on 2027-03-09, when the next one has begun on 2027-03-09.",
  ]);
});
