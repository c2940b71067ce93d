import assert from "node:assert/strict";
import { test } from "node:test";
import { accessibilityKind } from "../../../src/lists/accessibility-kind.ts";
import { checkPages } from "../../support/check-pages.ts";
import { makePage } from "../../support/make-page.ts";

const page = (text: string) => makePage({ url: "/accessibility/", text });
const statement = page("Words.\n\n::: accessibility\n:::\n");

/** What is told on a day of tests with these entries. */
function tellOn(day: string, entries: Record<string, unknown>[], shown = statement): string[] {
  const source = {
    path: "content/data/accessibility.yaml",
    text: entries.map(({ day }) => `- day: ${day}\n`).join(""),
  };
  const list = {
    kind: "accessibility",
    path: "",
    fields: accessibilityKind.fields,
    entries: entries.map((values, at) => ({ key: `${at}`, values })),
  };
  const lists = new Map([["accessibility", { source, value: entries, list }]]);
  const content = { data: { lists, resources: [], forms: new Map() } };
  return checkPages([shown], content, { today: day }).flatMap(({ rule, line, message }) =>
    rule === "tests-outdated" ? `${line} ${message}` : [],
  );
}

test("tests of people and of a program are each told once the newest is older than a year", () => {
  const entries = [
    { by: "Ana", day: "2024-02-29" },
    { by: "Ben", day: "2025-03-01" },
    { by: "A program", day: "2025-06-01", tests: ["axe"] },
  ];
  assert.deepEqual(tellOn("2026-03-01", entries), []);
  const [byProgram, byHand] = tellOn("2026-06-02", entries);
  assert.equal(
    byProgram,
    "3 The statement on accessibility says that a program tested the site on 2025-06-01, and nothing newer.",
  );
  assert.equal(
    byHand,
    "2 The statement on accessibility says that somebody tested the site on 2025-03-01, and nothing newer.",
  );
});

test("a day to come does not hide that the newest test is old", () => {
  const entries = [
    { by: "Ana", day: "2024-03-01" },
    { by: "Ben", day: "2036-03-01" },
  ];
  assert.deepEqual(tellOn("2026-03-01", entries), [
    "1 The statement on accessibility says that somebody tested the site on 2024-03-01, and nothing newer.",
  ]);
});

test("nothing is told where nobody tested by hand, as the page says so, and where no page tells of the tests", () => {
  assert.deepEqual(tellOn("2030-01-01", []), []);
  assert.deepEqual(tellOn("2030-01-01", [{ by: "Ana", day: "2020-01-01" }], page("Words.\n")), []);
});
