import assert from "node:assert/strict";
import { test } from "node:test";
import { checkPages } from "../../support/check-pages.ts";
import { makePage } from "../../support/make-page.ts";

/** What is told of a block that lists pages, with these lines. */
function check(...lines: string[]): string[] {
  const page = makePage({ url: "/en/", text: `::: pages\n${lines.join("\n")}\n:::\n` });
  const piece = makePage({ url: "/en/boats/", settings: { date: "2026-03-01", lead: "Boats." } });
  return checkPages([page, piece])
    .filter(({ rule }) => rule === "block-data-missing")
    .map(({ line, message }) => `${line} ${message.slice(0, message.indexOf(","))}`);
}

test("a line that counts for nothing beside another one is told at its place", () => {
  assert.deepEqual(check("related: true", "where: title is x"), [
    '3 "where" does not go together with "related"',
  ]);
  assert.deepEqual(check("sort: title", "newest: 3"), ['2 "sort" does not go together with "newest"']);
  assert.deepEqual(check("newest: 3", "first: 3"), ['3 "first" does not go together with "newest"']);
  assert.deepEqual(check("sort: title", "first: 3", "where: lead is Boats."), []);
  assert.deepEqual(check("related: true", "first: 3"), []);
});
