import assert from "node:assert/strict";
import { test } from "node:test";
import { type DescribeContext, describeBlock } from "../../../../src/layouts/blocks/describe-block.ts";
import { weekdays } from "../../../../src/lists/hours/opening.ts";
import { english } from "../../../support/make-page.ts";

/** What is said of a block with that name and words, of data of that kind. */
function describe(
  kind: string,
  values: Record<string, unknown>[],
  today: string,
  options: Record<string, string> = {},
) {
  const entries = values.map((one, at) => ({ key: `${at}`, values: one }));
  const fields = ["title", "day", "place"].map((name) => ({ name, type: "text" as const, help: "" }));
  const list = { kind, path: "/en/x", fields, entries };
  const context: DescribeContext = {
    data: {
      lists: new Map([["x", { source: { path: "", text: "" }, value: null, list }]]),
      resources: [],
      forms: new Map(),
    },
    today,
    timezone: "America/New_York",
    language: english,
    canonical: "https://club.example.org/en/",
    publisher: "https://club.example.org/#publisher",
    full: (href) => (href === "/draft/" ? null : href),
    ofPage: { full: () => null, poster: () => null },
    image: () => null,
    text: () => "",
  };
  const block = {
    name: kind === "hours" ? "hours" : "list",
    words: "x",
    options,
    places: {},
    start: 0,
    end: 0,
  };
  return JSON.parse(JSON.stringify(describeBlock(block, context))) as Record<string, unknown>[];
}

test("each next time of an event is one for search engines, at its place in time, four of each at most", () => {
  const circle = {
    title: "Circle",
    day: "2027-02-23",
    from: "18:00",
    to: "20:00",
    every: "week",
    until: "2027-06-29",
    place: "Room 2",
    link: "/draft/",
  };
  const said = describe("events", [circle], "2027-03-15");
  const times = ["03-16", "03-23", "03-30", "04-06"].map(
    (day) => `2027-${day}T18:00:00-04:00 2027-${day}T20:00:00-04:00`,
  );
  assert.deepEqual(
    said.map(({ startDate, endDate }) => `${startDate} ${endDate}`),
    times,
  );
  assert.equal(describe("events", [circle], "2027-02-01")[0]?.startDate, "2027-02-23T18:00:00-05:00");
  const { startDate, endDate, ...rest } = said[0] ?? {};
  assert.deepEqual(rest, {
    "@type": "Event",
    name: "Circle",
    eventStatus: "https://schema.org/EventScheduled",
    location: { "@type": "Place", name: "Room 2", address: "Room 2" },
    url: "https://club.example.org/en/",
    organizer: { "@id": "https://club.example.org/#publisher" },
    inLanguage: "en",
  });
});

test("an event of whole days says these, a cancelled one that it is, and a page says no more than it shows", () => {
  const fair = { title: "Fair", day: "2027-05-01", "last-day": "2027-05-02", cancelled: true };
  const [said] = describe("events", [fair, { title: "Ball", day: "2027-06-01" }], "2027-03-01", {
    first: "1",
  });
  assert.deepEqual([said?.startDate, said?.endDate], ["2027-05-01", "2027-05-02"]);
  assert.equal(said?.eventStatus, "https://schema.org/EventCancelled");
  assert.equal(
    describe("events", [fair, { title: "Ball", day: "2027-06-01" }], "2027-03-01", { first: "1" }).length,
    1,
  );
  assert.deepEqual(describe("events", [fair], "2027-05-03"), []);
  assert.deepEqual(describe("boats", [{ title: "Ann" }], "2027-05-03"), []);
});

test("opening hours are said by days that have the same, with days that are different", () => {
  const week = Object.fromEntries(weekdays.map((day) => [day, "10:00 to 12:00, 13:00 to 24:00"]));
  const entry = {
    name: "North",
    week: { ...week, sunday: "closed", saturday: "by appointment" },
    exceptions: [
      { day: "2027-12-24", until: "2027-12-26", hours: "closed" },
      { day: "2027-01-01", hours: "closed" },
    ],
  };
  const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"].map(
    (day) => `https://schema.org/${day}`,
  );
  const span = { "@type": "OpeningHoursSpecification", dayOfWeek: days };
  assert.deepEqual(describe("hours", [entry], "2027-03-01"), [
    {
      "@type": "Place",
      name: "North",
      url: "https://club.example.org/en/",
      openingHoursSpecification: [
        { ...span, opens: "10:00", closes: "12:00" },
        { ...span, opens: "13:00", closes: "23:59" },
      ],
      specialOpeningHoursSpecification: [
        {
          "@type": "OpeningHoursSpecification",
          opens: "00:00",
          closes: "00:00",
          validFrom: "2027-12-24",
          validThrough: "2027-12-26",
        },
      ],
    },
  ]);
});
