import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { writeTree } from "../support/file-tree.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";

/** Builds the site in `folder` to a folder of its own, and gives its path. */
function buildTo(folder: string, name: string): string {
  const { status, stderr } = runWaymark(["build", "--date", "2026-03-01", "--output", name], folder);
  assert.equal(status, 0, stderr);
  return join(folder, name);
}

let old = "";
before(() => {
  old = buildTo(makeFolder("tests/fixtures/harbour"), "old");
});

/** What a colleague might do to the site of the fixture in one go. */
function editSite(folder: string): void {
  const visit = join(folder, "content/en/visit");
  writeTree(visit, {
    "opening-hours.md": `---
title: Opening times
order: 30
---

## Summer

Ten to seven. See [the tides](https://sea.example/tides).

## Winter

Ten to four.
`,
    "prices.md": `---
title: Tickets
order: 20
group: Before you come
seats: 40
aliases:
  - /en/visit/tickets/
---

Free on the [first Sunday](/en/visit/opening-hours/#summer).
`,
    "cafe.md": "---\ntitle: The café by the *pier*\norder: 5\n---\n\nSoup.\n",
    "harbour map.pdf": "A larger map",
  });
  rmSync(join(visit, "tickets.md"));
  rmSync(join(visit, "getting-here/by-boat.md"));
}

test("a change is told with its pages, menu entries, links that leave the site and documents", () => {
  const folder = makeFolder("tests/fixtures/harbour");
  editSite(folder);
  const { status, stdout, stderr } = runWaymark(["changes", old, buildTo(folder, "new")], folder);
  assert.deepEqual([status, stderr], [0, ""]);
  const [told, weight] = stdout.split("### Weight\n\n") as [string, string];
  assert.equal(
    told,
    `## What this change does to the site

Pages: 1 new, 1 changed, 1 moved, 1 gone.

### New pages

- “The café by the \\*pier\\*” \`/en/visit/cafe/\`

### Changed pages

- “Opening times” \`/en/visit/opening-hours/\`: the title, which was “Opening hours”, the text (4 words new, 1 gone), links (1 new)
  - Before: “Ten to six.”
    Now: “Ten to seven. See the tides.”

### Moved pages

- “Tickets” \`/en/visit/prices/\`: from \`/en/visit/tickets/\`, which leads here now

### Pages that are gone

- “By boat” \`/en/visit/getting-here/by-boat/\`: who comes by an old link meets “page not found”

### Menus

- “صفحات هذا القسم”: “The café by the \\*pier\\*” is new, after “الزيارة”.
- “صفحات هذا القسم”: “Before you come” is new, after “جدول المدّ والجزر”.
- “صفحات هذا القسم”: “Tickets” is new, in the first place below “Before you come”.
- “Pages in this section”: “The café by the \\*pier\\*” is new, after “Visit”.
- “Pages in this section”: “Before you come” has moved, and is now after “Tide table”.
- “Pages in this section”: “Tickets” leads to another address.
- “Pages in this section”: “Opening times” was called “Opening hours” before.
- “Pages in this section”: “Opening times” has moved, and is now after “Getting here”.
- “Pages in this section”: “Boat” is gone.

### New links to other websites

- \`https://sea.example/tides\`, on “Opening times”; the site did not link to \`sea.example\` before

### Documents

- changed: \`en/visit/harbour map.pdf\` (12 bytes)

`,
  );
  assert.match(weight, /^All files together: [\d.]+ kB, [\d.]+ (?:bytes|kB) (?:more|less) than before\.\n$/);
});

test("a new look changes no page", () => {
  const folder = makeFolder("tests/fixtures/harbour");
  writeTree(folder, { "assets/styles/main.scss": "body { color: red; }\n" });
  const { stdout } = runWaymark(["changes", old, buildTo(folder, "new")], folder);
  assert.match(stdout, /^Pages: all as they were\.\n\n### Look\n\n- The styles are different, which can/m);
  assert.doesNotMatch(stdout, /Changed pages|Only the HTML/);
  const json = runWaymark(["changes", old, join(folder, "new"), "--format", "json"], folder);
  const { version, changes } = JSON.parse(json.stdout);
  assert.deepEqual([version, changes.changed, changes.look], [1, [], ["styles", "fonts"]]);
});

test("the command wants two built folders", () => {
  const folder = makeFolder();
  const one = runWaymark(["changes", "old"], folder);
  assert.deepEqual(
    [one.status, one.stderr],
    [2, "Name two folders that were built: waymark changes OLD NEW, or npm run compare -- OLD NEW\n"],
  );
  const none = runWaymark(["changes", "old", "new"], folder);
  assert.deepEqual([none.status, none.stderr], [1, 'There is no folder "old". Build the site first.\n']);
});
