import assert from "node:assert/strict";
import { test } from "node:test";
import { listDays, readFreshness } from "../../support/read-freshness.ts";

const page = (settings: string, text = "Words.") => `---\n${settings}\n---\n\n${text}\n`;
const languages = "title: Knots\nlanguages: [{ code: en }, { code: es }]\n";

test("what is to be looked at stands by its owner: its own, that of the index above, of its original, of the first page", async () => {
  const { reviews, later, undated } = await readFreshness({
    "site.yaml": `${languages}lists:\n  - { name: boats, help: Boats., owner: Workshop, reviewBy: 2026-12-01, fields: [{ name: name, type: text, help: Name. }] }\n`,
    "en/index.md": page("title: Home\nowner: Office"),
    "en/visit/index.md": page("title: Visit\nowner: Front desk\nreviewBy: 2026-11-12"),
    "en/visit/prices.md": page("title: Prices\nreviewBy: 2026-12-24"),
    "en/visit/way.md": page("title: Way\nowner: Guides\nreviewBy: 2026-12-02"),
    "es/visit/prices.md": page("title: Precios\nreviewBy: 2026-12-30"),
    "es/index.md": page("title: Inicio\nreviewBy: 2026-12-31"),
    "en/draft.md": page("title: Draft\ndraft: true"),
    "data/values.yaml":
      "fee: { value: 8 EUR, reviewBy: 2026-11-29 }\nfax: { value: +1 312 555 0100, owner: Director, reviewBy: 2026-11-30 }\n",
    "data/boats.yaml":
      "- { name: Skiff, reviewBy: 2026-12-04 }\n- { name: Yawl, owner: Ann, reviewBy: 2026-12-03 }\n",
  });
  assert.deepEqual(
    reviews.map(({ owner, items }) => [
      owner,
      ...items.map(({ day, line, words, owner: found }) =>
        [day, line, words, found?.from?.replace(/^.*\/content\//, "")].filter(Boolean).join(" "),
      ),
    ]),
    [
      [
        "Front desk",
        '2026-11-12 4 The page "Visit".',
        '2026-12-24 3 The page "Prices". en/visit/index.md',
        '2026-12-30 3 The page "Precios". en/visit/index.md',
      ],
      ["Office", '2026-11-29 1 The value "fee". en/index.md'],
      ["Director", '2026-11-30 2 The value "fax".'],
      ["Workshop", '2026-12-01 4 The list "boats".', '2026-12-04 1 "Skiff" in "boats".'],
      ["Guides", '2026-12-02 4 The page "Way".'],
      ["Ann", '2026-12-03 2 "Yawl" in "boats".'],
    ],
  );
  assert.deepEqual(later, { count: 1, next: "2026-12-31" });
  assert.equal(undated, 1);
});

test("what nobody looks after stands last", async () => {
  const { reviews } = await readFreshness({
    "index.md": page("title: Home\nreviewBy: 2026-12-01"),
    "rules/index.md": page("title: Rules\nowner: Board\nreviewBy: 2026-12-02"),
  });
  assert.deepEqual(
    reviews.map(({ owner }) => owner),
    ["Board", null],
  );
});

test("pages come and go on their days, but for drafts, and a deadline in a text passes", async () => {
  const { coming } = await readFreshness({
    "site.yaml": "title: Knots\nfields:\n  - { name: permit, type: day, help: Its end. }\n",
    "index.md": page("title: Home", "Sign up by 12 December 2026. We began on 12 December 2015."),
    "soon.md": page("title: Soon\npublish: 2026-12-05\nexpires: 2026-12-30\npermit: 2026-12-01"),
    "late.md": page("title: Late\npublish: 2026-12-31\nexpires: 2027-05-01"),
    "old.md": page("title: Old\nexpires: 2026-11-29"),
    "draft.md": page(
      "title: Draft\npublish: 2026-12-06\nexpires: 2026-12-07\ndraft: true",
      "Sign up by 13 December 2026.",
    ),
    "let.md": page(
      "title: Let",
      "<!-- check-ignore date-passed: a quotation -->\nSign up by 14 December 2026.",
    ),
  });
  assert.deepEqual(listDays({ reviews: [], coming }), [
    '2026-12-01 soon.md:5 "permit" of the page "Soon" is this day.',
    '2026-12-05 soon.md:3 The page "Soon" appears.',
    '2026-12-06 draft.md:3 The page "Draft" does not appear: it is still a draft.',
    '2026-12-12 index.md:5 When this day is over: "Sign up by 12 December 2026" names a day that has passed. Write the new day, or say that it is over.',
    '2026-12-30 soon.md:4 The page "Soon" is there for the last day.',
  ]);
  assert.deepEqual(
    coming.map(({ isTask }) => isTask),
    [true, false, true, true, false],
  );
});

test("events, announcements, hours, values and days of lists come with their lines, in each language's own file", async () => {
  const week =
    "{ monday: closed, tuesday: closed, wednesday: closed, thursday: closed, friday: closed, saturday: closed, sunday: closed }";
  const { coming } = await readFreshness({
    "site.yaml": `${languages}security: { contact: a@knots.example, expires: 2026-12-20 }
lists:
  - name: boats
    help: Boats.
    owner: Workshop
    fields:
      - { name: name, type: text, help: Name. }
      - { name: certificate, type: day, help: Its end. }
      - { name: trips, type: list, of: day, help: Days. }
`,
    "en/index.md": page("title: Home", "See :value[opens]."),
    "data/values.yaml": "opens: { value: 2026-12-11, owner: Director }\n",
    "data/boats.yaml":
      "- { name: Skiff, certificate: 2026-12-15, trips: [2026-11-01, 2026-12-16] }\n- { name: Yawl, certificate: 2030-01-01 }\n",
    "data/announcements.yaml":
      "- text: The yard is closed.\n  from: 2026-12-01\n  until: 2026-12-15\n- text: Sign up by 14 December 2026.\n",
    "data/hours.yaml": `week: ${week}
exceptions:
  - { day: 2025-12-24, until: 2025-12-26, each-year: true, hours: closed, reason: Christmas }
seasons:
  - { name: Summer, from: 2026-12-05, until: 2026-12-28, week: ${week} }
`,
    "data/events.yaml":
      "- { title: Feast, day: 2026-12-29, last-day: 2026-12-30, cancelled: true }\n- title: Study group\n  day: 2026-11-02\n  every: week\n  until: 2026-12-21\n- { title: Over, day: 2026-11-29 }\n",
    "es/data/events.yaml":
      "- { title: Fiesta, day: 2026-11-28, last-day: 2026-12-29 }\n- { title: Otra, day: 2027-02-01 }\n",
  });
  assert.deepEqual(listDays({ reviews: [], coming }), [
    '2026-11-30 data/events.yaml:3 "Study group" takes place. It does so 4 times by 2026-12-21.',
    '2026-12-01 data/announcements.yaml:2 "The yard is closed." is shown from this day on.',
    '2026-12-05 data/hours.yaml:5 The hours of "Summer" begin.',
    '2026-12-11 data/values.yaml:1 (Director) The value "opens" is this day.',
    '2026-12-14 data/announcements.yaml:4 When this day is over: "Sign up by 14 December 2026" names a day that has passed. Write the new day, or say that it is over.',
    '2026-12-15 data/announcements.yaml:3 "The yard is closed." is shown for the last day.',
    '2026-12-15 data/boats.yaml:1 (Workshop) "certificate" of "Skiff" is this day.',
    '2026-12-16 data/boats.yaml:1 (Workshop) "trips" of "Skiff" is this day.',
    '2026-12-20 site.yaml:3 When this day is over, nothing can be published until "expires:" below "security:" has a new one.',
    '2026-12-21 data/events.yaml:5 "Study group" takes place for the last time.',
    "2026-12-24 data/hours.yaml:3 Other hours than usual until 2026-12-26: Christmas.",
    '2026-12-28 data/hours.yaml:5 The hours of "Summer" hold for the last day.',
    '2026-12-29 data/events.yaml:1 "Feast" does not take place, and visitors read that it is cancelled.',
    '2026-12-29 es/data/events.yaml:1 "Fiesta" has its last day.',
    "2026-12-30 data/events.yaml:0 It is the last day of all events in this file. From 2026-12-31 on, visitors read that none is planned.",
  ]);
});

test("each leads to its line at the git host, and files that can't be read are counted, since what they say is missing", async () => {
  const { reviews, unread } = await readFreshness({
    "site.yaml": "title: Knots\nrepository: { url: https://github.com/ann/knots }\n",
    "index.md": page("title: Home\nreviewBy: 2026-12-01"),
    "data/events.yaml": "- title: [Feast\n",
  });
  assert.deepEqual(
    reviews.flatMap(({ items }) => items.map(({ link }) => link)),
    ["https://github.com/ann/knots/edit/main/content/index.md#L3"],
  );
  assert.equal(unread, 1);
});
