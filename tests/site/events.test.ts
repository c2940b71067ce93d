import assert from "node:assert/strict";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import ICAL from "ical.js";
import { readTree, writeTree } from "../support/file-tree.ts";
import { attribute, readPage, textOf } from "../support/read-page.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";

/** A library with a circle each Tuesday, a party on 5 December and courses, in two languages. */
function makeLibrary(): string {
  const folder = makeFolder();
  const page = "# Library\n\n::: list events\n:::\n\n::: list courses\n:::\n\n::: hours\n:::\n";
  const week = "monday tuesday wednesday thursday friday saturday".split(" ");
  writeTree(folder, {
    "content/site.yaml": `title: Library
url: https://library.example.org
timezone: Europe/Berlin
languages:
  - code: en
    name: English
  - code: es
    name: Español
lists:
  - name: courses
    kind: events
    help: What can be learned.
`,
    "content/data/events.yaml": `- title: Party
  day: 2026-12-05
  cancelled: true
- title: Circle
  day: 2026-11-24
  from: 18:00
  to: 19:30
  every: week
  until: 2026-12-15
  except: [2026-12-08]
  place: Room 2
  link: /en/join/
`,
    "content/data/courses.yaml": "- title: Knitting\n  day: 2026-12-31\n",
    "content/es/data/events.yaml": "- title: Círculo\n  day: 2026-12-20\n",
    "content/data/hours.yaml": `week:
${week.map((day) => `  ${day}: 10:00 to 18:00\n`).join("")}  sunday: closed
exceptions:
  - day: 2026-12-24
    until: 2026-12-26
    hours: closed
    reason: holidays
`,
    "content/en/index.md": page,
    "content/en/join.md": "# Join\n\nHello.\n",
    "content/es/index.md": page.replace("Library", "Biblioteca"),
  });
  return folder;
}

const folder = makeLibrary();

const built = new Set<string>();

/** The library as it is built on a day. */
function build(date: string) {
  const output = join(folder, date);
  if (!built.has(date)) {
    const run = runWaymark(["build", "--date", date, "--output", output], folder);
    assert.equal(run.status, 0, run.stderr);
    built.add(date);
  }
  const file = (path: string) => readFileSync(join(output, path), "utf8");
  return {
    file,
    texts: (url: string, className: string) =>
      readPage(output, url)
        .elements()
        .filter((element) => attribute(element, "class")?.split(" ").includes(className))
        .map(textOf),
    events: (path: string) =>
      new ICAL.Component(ICAL.parse(file(path)))
        .getAllSubcomponents("vevent")
        .map(
          (event) => `${event.getFirstPropertyValue("summary")} ${event.getFirstPropertyValue("dtstart")}`,
        ),
    calendars: () => Object.entries(readTree(output)).filter(([path]) => path.endsWith(".ics")),
  };
}

test("a page of events shows what is to come, and what is over leaves it with the day of the build", () => {
  const first = build("2026-11-11");
  assert.deepEqual(first.texts("/en/", "event__title"), ["Circle", "Party Cancelled", "Knitting"]);
  assert.deepEqual(first.texts("/en/", "event__rhythm"), [
    "Every Tuesday, until December 15 Then on December 1 and December 15 Not on December 8",
  ]);
  const later = build("2026-12-06");
  assert.deepEqual(later.texts("/en/", "event__title"), ["Circle", "Knitting"]);
  assert.match(later.texts("/en/", "event__when")[0] ?? "", /^Tuesday, December 15, 6:00 – 7:30.PM Room 2$/);
  assert.deepEqual(build("2026-12-26").texts("/en/", "event__title"), ["Knitting"]);
  assert.match(build("2027-01-01").file("en/index.html"), /<p>No dates are planned at the moment\.<\/p>/);
});

test("calendars hold all events of a list and each by itself, in each language that has its own, and stay the same from day to day", () => {
  const early = build("2026-11-11");
  assert.deepEqual(early.events("en/events.ics"), ["Party 2026-12-05", "Circle 2026-11-24T18:00:00"]);
  assert.deepEqual(early.events("en/events/circle-2026-11-24.ics"), ["Circle 2026-11-24T18:00:00"]);
  assert.deepEqual(early.events("es/events.ics"), ["Círculo 2026-12-20"]);
  assert.deepEqual(early.events("en/courses.ics"), ["Knitting 2026-12-31"]);
  assert.match(early.file("es/index.html"), /href="\/es\/events\.ics".*href="\/en\/courses\.ics"/s);
  assert.match(
    early.file("en/events/circle-2026-11-24.ics"),
    /^URL:https:\/\/library\.example\.org\/en\/join\/\r$/m,
  );
  assert.deepEqual(build("2027-01-01").calendars(), early.calendars());
});

test("a calendar leads to a page in the language of its list, where others show it too", () => {
  const { file } = build("2026-11-11");
  assert.match(file("en/courses.ics"), /^URL:https:\/\/library\.example\.org\/en\/\r$/m);
});

test("days with other hours are said when they are near, and not when they are over", () => {
  const shown = (date: string) => build(date).texts("/en/", "opening-hours__other");
  assert.deepEqual(shown("2026-11-11"), []);
  assert.deepEqual(shown("2026-12-26"), ["Thursday, December 24 – Saturday, December 26 Closed (holidays)"]);
  assert.deepEqual(shown("2027-01-01"), []);
  assert.match(
    build("2027-01-01").texts("/en/", "opening-hours__table").join(),
    /Monday to Saturday 10:00.AM – 6:00.PM Sunday Closed/,
  );
});

test("the calendar of a list is an address that is kept: it may be empty, and not gone", () => {
  const kept = makeLibrary();
  assert.equal(runWaymark(["remember"], kept).status, 0);
  const remembered = readFileSync(join(kept, "content/addresses.txt"), "utf8");
  assert.deepEqual(remembered.match(/^.*\.ics$/gm), ["/en/courses.ics", "/en/events.ics", "/es/events.ics"]);
  const write = (text: string) => writeTree(kept, { "content/es/data/events.yaml": text });
  write("[]\n");
  assert.equal(runWaymark(["check"], kept).status, 0);
  assert.equal(runWaymark(["build"], kept).status, 0);
  const calendar = readFileSync(join(kept, "_site/es/events.ics"), "utf8");
  assert.deepEqual(new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent"), []);
  rmSync(join(kept, "content/data/courses.yaml"));
  assert.match(runWaymark(["check"], kept).stdout, /address-lost.*\/en\/courses\.ics/s);
});
