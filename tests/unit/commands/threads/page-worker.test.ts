import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { MadePage } from "../../../../src/checks/made-page.ts";
import { createPageWorker } from "../../../../src/commands/threads/page-worker.ts";
import { readOutline } from "../../../../src/markdown/read-outline.ts";
import { makeSite } from "../../../support/make-site.ts";
import { makeFolder } from "../../../support/run-waymark.ts";

/** What is made of a page of this text on a day. */
async function make(text: string, today: string): Promise<MadePage> {
  const folder = makeFolder();
  const absolutePath = join(folder, "visit.md");
  writeFileSync(absolutePath, text);
  const site = makeSite({ inputDir: folder, workingDir: folder, today });
  const [made] = await createPageWorker(site).make([
    { id: "visit.md", absolutePath, place: { path: "visit", order: null } },
  ]);
  assert.ok(made?.page, "it is a page");
  return { ...made, page: { ...made.page, source: { ...made.page.source, file: null } } };
}

for (const [what, text] of Object.entries({
  "without dates": "---\ntitle: Visit\n---\n\nWe opened in 2016, on 3 May 2016.\n",
  "that comes on a day": "---\ntitle: Visit\npublish: 2026-02-01\n---\n\nWords.\n",
  "that ends on a day": "---\ntitle: Visit\nexpires: 2026-12-01\n---\n\nWords.\n",
  "that is to be looked at again": "---\ntitle: Visit\nreviewBy: 2027-01-01\n---\n\nWords.\n",
  "with a deadline": "---\ntitle: Visit\n---\n\nSign up by 3 May 2026.\n",
}))
  test(`what is made of a page ${what} is the same on any day`, async () =>
    assert.deepEqual(await make(text, "2026-03-01"), await make(text, "2028-03-01")));

test("what is made of a page can be sent and kept as it is", async () => {
  const made = await make("---\ntitle: Visit\n---\n\n## When\n\n[Daily](#when)\n", "2026-03-01");
  assert.deepEqual(structuredClone(made), made);
  assert.equal(readOutline(made.facts).headings[0]?.text, "When");
});

test("nothing is rendered of a draft, which nobody sees", async () => {
  const { facts } = await make("---\ntitle: Visit\ndraft: true\n---\n\nWords.\n", "2026-03-01");
  assert.equal(facts, null);
});
