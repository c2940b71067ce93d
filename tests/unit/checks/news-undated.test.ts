import assert from "node:assert/strict";
import { test } from "node:test";
import { checkPages } from "../../support/check-pages.ts";
import { makePage } from "../../support/make-page.ts";

/** What is told of a page by the name of its file. */
function check(name: string, settings: { date?: string } = {}, feed = true): string[] {
  const section = { ...makePage({ url: "/en/news/", settings: { feed } }), filePath: "en/news/index" };
  const page = { ...makePage({ url: `/en/news/${name}/`, settings }), filePath: `en/news/${name}` };
  return checkPages([section, page])
    .filter(({ rule }) => rule === "news-undated")
    .map(({ hint }) => hint ?? "");
}

test("a name in a news section that begins with no day is told, with the name that was meant", () => {
  assert.deepEqual(check("2026-3-1-boats"), ["Call it 2026-03-01-boats.md."]);
  assert.deepEqual(check("2026_03_01"), ["Call it 2026-03-01.md."]);
  assert.deepEqual(check("24.12.2026 Fair"), ["Call it 2026-12-24 Fair.md."]);
  for (const unclear of ["2026-13-45-boats", "01-03-2026-boats", "2026-02-30"])
    assert.match(check(unclear).join(), /^Call it by the year/, unclear);
});

test("what is dated in its settings, has no day in its name, or is no news at all is right", () => {
  assert.deepEqual(check("2026-3-1-boats", { date: "2026-03-01" }), []);
  assert.deepEqual(check("boats-2026-3-1"), []);
  assert.deepEqual(check("2026"), []);
  assert.deepEqual(check("2026-3-1-boats", {}, false), []);
});
