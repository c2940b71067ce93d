import assert from "node:assert/strict";
import { test } from "node:test";
import ICAL from "ical.js";
import { countDays } from "../../../../src/lists/days.ts";
import { buildCalendar } from "../../../../src/lists/events/build-calendar.ts";
import { type EventValues, parseEvent } from "../../../../src/lists/events/event.ts";
import { findMoment } from "../../../../src/lists/events/find-offset.ts";
import { listDays } from "../../../../src/lists/events/list-days.ts";

function build(timezone: string, ...entries: Omit<EventValues, "title">[]): string {
  const items = entries.map((values, at) => ({
    event: parseEvent({ values: { title: "Circle", ...values } }),
    uid: `circle-${at}@club.example.org`,
    description: "",
    url: null,
  }));
  return buildCalendar(items, "Events", timezone);
}

/** When a program that reads calendars says that the events of one begin and end, by the time zones that the calendar itself describes. */
function read(calendar: string): string[] {
  const component = new ICAL.Component(ICAL.parse(calendar));
  const say = (time: ICAL.Time) =>
    time.isDate ? time.toString() : new Date(time.toUnixTime() * 1000).toISOString();
  return component.getAllSubcomponents("vevent").flatMap((one) => {
    const event = new ICAL.Event(one);
    const times = event.isRecurring() ? event.iterator() : { next: once(event.startDate) };
    const found: string[] = [];
    for (let time = times.next(); time; time = times.next()) {
      const { startDate, endDate } = event.getOccurrenceDetails(time);
      found.push(`${say(startDate)} ${say(endDate)}`);
    }
    return found;
  });
}

function once<T>(value: T): () => T | null {
  let isNew = true;
  return () => {
    const given = isNew ? value : null;
    isNew = false;
    return given;
  };
}

test("programs read from a calendar each time at which an event takes place, over changes of the clocks", () => {
  const entries = [
    {
      day: "2027-03-02",
      from: "18:00",
      to: "20:30",
      every: "week",
      until: "2027-11-30",
      except: ["2027-03-02", "2027-04-06"],
      also: ["2027-12-03"],
    },
    {
      day: "2027-02-09",
      from: "0:30",
      to: "24:00",
      every: "second Tuesday of the month",
      until: "2028-05-09",
    },
    {
      day: "2027-01-31",
      "last-day": "2027-02-01",
      from: "22:00",
      to: "2:00",
      every: "last day of the month",
      until: "2027-12-31",
    },
    { day: "2028-02-29", from: "12:00", to: "12:05" },
  ];
  for (const timezone of [
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Africa/Casablanca",
  ]) {
    const expected = entries.flatMap((values) => {
      const event = parseEvent({ values: { title: "Circle", ...values } });
      const days = listDays({ ...event, also: [] }, 0, 200);
      return [...days, ...event.also].map((day) =>
        [findMoment(day, event.from ?? 0, timezone), findMoment(day + event.span, event.to ?? 0, timezone)]
          .map((moment) => new Date(moment).toISOString())
          .join(" "),
      );
    });
    assert.deepEqual(read(build(timezone, ...entries)), expected, timezone);
  }
});

test("an event without times is one of whole days", () => {
  assert.deepEqual(read(build("Europe/Berlin", { day: "2027-10-30", "last-day": "2027-11-01" })), [
    "2027-10-30 2027-11-02",
  ]);
  assert.deepEqual(
    read(
      build("Asia/Tokyo", { day: "2027-03-01", every: "week", until: "2027-03-15", except: ["2027-03-08"] }),
    ),
    ["2027-03-01 2027-03-02", "2027-03-15 2027-03-16"],
  );
});

test("what staff write stays text: no sign of it ends a line or begins a property, and no line is too long", () => {
  const hostile = "Ünï, “x”; \\n 🎉\r\nEND:VEVENT\nATTACH:x\u0000\u2028 ".repeat(9).concat("end");
  const item = {
    event: parseEvent({ values: { title: hostile, day: "2027-03-02", place: hostile } }),
    uid: "a@b.example.org",
    description: hostile,
    url: "https://club.example.org/en/events/",
  };
  const calendar = buildCalendar([item], hostile, "UTC");
  const lines = calendar.split("\r\n");
  assert.equal(lines.pop(), "");
  assert.ok(lines.every((line) => Buffer.byteLength(line) <= 75 && !/\p{Cc}/u.test(line)));
  const event = new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent("vevent");
  const read = hostile.replaceAll("\r\n", "\n").replaceAll("\u0000\u2028", " \n");
  assert.equal(event?.getFirstPropertyValue("summary"), read);
  assert.equal(event?.getFirstPropertyValue("description"), read);
  assert.equal(event?.getAllProperties("attach").length, 0);
});

test("the same events make the same calendar, whose marks do not hang on the clock", () => {
  const calendar = build("UTC", { day: "2027-03-02", cancelled: true });
  assert.match(calendar, /^UID:circle-0@club\.example\.org\r\nDTSTAMP:20270302T000000Z\r\n/m);
  assert.match(calendar, /^STATUS:CANCELLED\r$/m);
});

test("a time that clocks leave out or show twice is one moment", () => {
  const at = (day: string, minutes: number) =>
    new Date(findMoment(countDays(day), minutes, "Europe/Berlin")).toISOString();
  assert.equal(at("2027-03-28", 150), "2027-03-28T01:30:00.000Z");
  assert.equal(at("2027-10-31", 150), "2027-10-31T00:30:00.000Z");
  assert.equal(at("2027-10-31", 210), "2027-10-31T02:30:00.000Z");
});
