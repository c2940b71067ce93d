import assert from "node:assert/strict";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { writeTree } from "../support/file-tree.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";
import { git } from "../support/workflows/git.ts";
import { makeCheckout } from "../support/workflows/make-checkout.ts";
import { runScript } from "../support/workflows/run-script.ts";

/** Builds the site in `folder` to a folder of its own, and gives its path. */
function buildTo(folder: string, name: string): string {
  const { status, stderr } = runWaymark(["build", "--date", "2026-03-01", "--output", name], folder);
  assert.equal(status, 0, stderr);
  return join(folder, name);
}

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
  const old = buildTo(folder, "old");
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

test("a new look changes no page, and the same content no look", () => {
  const folder = makeFolder("tests/fixtures/harbour");
  const old = buildTo(folder, "old");
  writeTree(folder, { "assets/styles/main.scss": "body { color: red; }\n" });
  const { stdout } = runWaymark(["changes", old, buildTo(folder, "new")], folder);
  assert.match(stdout, /^Pages: all as they were\.\n\n### Look\n\n- The styles are different, which can/m);
  assert.doesNotMatch(stdout, /Changed pages|Only the HTML/);
  const same = runWaymark(["changes", join(folder, "new"), buildTo(folder, "again")], folder);
  assert.match(same.stdout, /^Visitors will see no difference\.$/m);
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

/** A checkout of a pull request: the last commit is what it would change in a site with these files. */
function makeProposal(edited: Record<string, string>, before: Record<string, string> = {}): string {
  const folder = makeCheckout({
    "content/index.md": "# Home\n\nSee [the long text](more.md).\n",
    "content/more.md": "# More\n\nText.\n",
    ...before,
  });
  writeTree(folder, edited);
  git(folder, "commit", "--quiet", "--all", "-m", "Propose");
  return folder;
}

test("a proposal is compared with what it is merged into, and the summary is printed and kept", async () => {
  const folder = makeProposal({ "content/more.md": "# More\n\nMore text.\n" });
  const summary = join(folder, "summary.md");
  const { status, output } = await run(folder, { GITHUB_STEP_SUMMARY: summary });
  assert.equal(status, 0, output);
  const text = readFileSync(summary, "utf8");
  assert.match(
    text,
    /- “More” `\/more\/`: the text \(2 words new, 1 gone\)\n {2}- Before: “Text\.”\n {4}Now: “More text\.”\n/,
  );
  assert.ok(output.endsWith(text));
  assert.equal(git(folder, "worktree", "list").split("\n").length, 1);
});

test("a proposal that mends a site which could not be built has nothing to be compared with", async () => {
  const folder = makeProposal(
    { "content/more.md": "# More\n\nText.\n" },
    { "content/more.md": "# More\n\n[x](lost.md)\n" },
  );
  const { status, output } = await run(folder);
  assert.equal(status, 0, output);
  assert.match(
    output,
    /\nThe site can't be built without this change, so there is nothing to compare with\.\n$/,
  );
});

test("a proposal that can't be built is told with its mistakes", async () => {
  const folder = makeProposal({ "content/more.md": "# More\n\n[x](lost.md)\n" });
  const { status, output } = await run(folder);
  assert.equal(status, 1);
  assert.match(output, /content\/more\.md:3:5 {2}link-missing-page/);
});

/** Runs the script of the proposal's own copy. */
function run(folder: string, env: Record<string, string> = {}) {
  return runScript("compare-with-base.sh", [], folder, env, folder);
}
