import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createPageMaker } from "../../../src/commands/page-maker.ts";
import { makeSite } from "../../support/make-site.ts";
import { makeFolder } from "../../support/run-waymark.ts";

/** The day that a page of this text was made for. */
function dayOf(text: string): string | null | undefined {
  const folder = makeFolder();
  const absolutePath = join(folder, "visit.md");
  writeFileSync(absolutePath, text);
  const site = makeSite({ inputDir: folder, workingDir: folder, today: "2026-03-01" });
  const [made] = createPageMaker(site)([{ id: "visit.md", absolutePath }]);
  assert.ok(made?.page, "it is a page");
  return made.day;
}

test("a page without dates is the same on any day", () => {
  assert.equal(dayOf("---\ntitle: Visit\n---\n\nWe opened in 2016, on 3 May 2016.\n"), null);
  assert.equal(dayOf("---\ntitle: Visit\ndraft: true\npublish: 2026-04-01\n---\n\nWords.\n"), null);
});

for (const [what, text] of Object.entries({
  "that comes on a day": "---\ntitle: Visit\npublish: 2026-02-01\n---\n\nWords.\n",
  "that ends on a day": "---\ntitle: Visit\nexpires: 2026-12-01\n---\n\nWords.\n",
  "that is to be looked at again": "---\ntitle: Visit\nreviewBy: 2027-01-01\n---\n\nWords.\n",
  "with a deadline": "---\ntitle: Visit\n---\n\nSign up by 3 May 2026.\n",
}))
  test(`a page ${what} is made for its day`, () => assert.equal(dayOf(text), "2026-03-01"));
