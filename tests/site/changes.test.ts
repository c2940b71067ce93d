import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { writeTree } from "../support/file-tree.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";
import { git } from "../support/workflows/git.ts";

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

/** A repository with a site in the folder `site` of it, of two commits: the second is what a proposal would change. */
function makeProposal(before: Record<string, string>, edited: Record<string, string>): string {
  const folder = join(makeFolder(), "site");
  const commit = (files: Record<string, string>) => {
    writeTree(folder, files);
    git(folder, "add", "--all");
    git(folder, "commit", "--quiet", "-m", "Edit");
  };
  git(join(folder, ".."), "init", "--quiet", "--initial-branch=main");
  commit({ "content/index.md": "# Home\n\nSee [the long text](more.md).\n", ...before });
  commit(edited);
  return folder;
}

const broken = { "content/more.md": "# More\n\n[x](lost.md)\n" };
const sound = { "content/more.md": "# More\n\nText.\n" };
const since = ["changes", "--base", "HEAD^1"];

test("a site is compared with what it was at a commit, and nothing of that is left behind", () => {
  const folder = makeProposal(sound, { "content/more.md": "# More\n\nMore text.\n" });
  const temporary = join(folder, "temporary");
  mkdirSync(temporary);
  const args = [...since, "--report", "told.md", "--look", "look"];
  const { status, stdout, stderr } = runWaymark(args, folder, { TMPDIR: temporary });
  assert.deepEqual([status, stderr], [0, ""]);
  assert.match(
    stdout,
    /- “More” `\/more\/`: the text \(2 words new, 1 gone\)\n {2}- Before: “Text\.”\n {4}Now: “More text\.”\n/,
  );
  assert.equal(readFileSync(join(folder, "told.md"), "utf8"), stdout);
  const look = readFileSync(join(folder, "look/index.html"), "utf8");
  const shown = [...look.matchAll(/<iframe [^>]*src="([^"#]*)#waymark-start"/g)].map(([, path = ""]) => path);
  assert.deepEqual(new Set(shown), new Set(["before/more/index.marked.html", "now/more/index.marked.html"]));
  assert.match(
    readFileSync(join(folder, "look", shown[1] as string), "utf8"),
    /<waymark-new[^>]*>More text\./,
  );
  assert.match(readFileSync(join(folder, "look/now/index.html"), "utf8"), /href="\.\/more\/index\.html"/);
  const elsewhere = runWaymark([...since, "--look", "content"], folder);
  assert.match(
    elsewhere.stderr,
    /"[^"]*content" holds other files \(such as index\.md\)\. Name a new or an empty one/,
  );
  assert.equal(git(folder, "worktree", "list").split("\n").length, 1);
  assert.deepEqual(
    readdirSync(temporary).filter((name) => name.startsWith("waymark-")),
    [],
  );
});

test("a change that mends a site which could not be built has nothing to be compared with", () => {
  const folder = makeProposal(broken, sound);
  const json = runWaymark([...since, "--format", "json"], folder).stdout;
  assert.deepEqual(JSON.parse(json), { version: 1, changes: null });
  const { status, stdout, stderr } = runWaymark([...since, "--look", "look"], folder);
  assert.equal(status, 0, stderr);
  assert.match(
    readFileSync(join(folder, "look/index.html"), "utf8"),
    /nothing to compare with.*href="now\/index\.html"/s,
  );
  assert.equal(stdout, "The site can't be built without this change, so there is nothing to compare with.\n");
});

test("a site whose packages could not be installed, or had no folder yet, is one that could not be built", () => {
  const lock = (text: string) => ({ "package-lock.json": text });
  const folder = makeProposal(
    { "content/more.md": "# More\n\nThe the text.\n", ...lock("{") },
    lock('{ "lockfileVersion": 3 }'),
  );
  const args = ["proposal", "--base", "HEAD^1", "--report", "told.json"];
  const { status, stdout } = runWaymark(args, folder);
  assert.deepEqual([status, /nothing to compare with/.test(stdout)], [0, true]);
  const { broken: side, findings } = JSON.parse(readFileSync(join(folder, "told.json"), "utf8"));
  assert.deepEqual([side, findings.length], ["before", 1]);
  writeTree(join(folder, ".."), { "new/content/index.md": "# Home\n" });
  assert.match(runWaymark(since, join(folder, "../new")).stderr, /there was no folder "new\/"\.$/m);
});

test("a change that can't be built is told with its mistakes, and leaves no page of an earlier look", () => {
  const folder = makeProposal(sound, broken);
  const old = { "index.html": "<p>Old", "marks.css": "", "now/index.html": "<p>Old" };
  writeTree(join(folder, "look"), old);
  const { status, stderr } = runWaymark([...since, "--look", "look"], folder);
  assert.equal(status, 1);
  assert.match(stderr, /content\/more\.md:3:5 {2}link-missing-page/);
  assert.deepEqual(readdirSync(join(folder, "look")), []);
});

test("what can't be compared with is told in a sentence", () => {
  const folder = makeFolder();
  assert.deepEqual(
    runWaymark(since, folder).stderr,
    "This folder is not in a repository of git. There is nothing to compare with.\n",
  );
  git(folder, "init", "--quiet");
  for (const ref of ["nowhere", "--all"])
    assert.deepEqual(
      runWaymark(["changes", `--base=${ref}`], folder).stderr,
      `Git knows no commit "${ref}" here: fetch it first, or name another one. There is nothing to compare with.\n`,
    );
  const foreign = runWaymark(since, folder, { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" }).stderr;
  assert.match(
    foreign,
    /^Git says “fatal: detected dubious ownership in repository at '[^']*'”\. There is nothing/,
  );
  assert.equal(runWaymark([...since, "old", "new"], folder).status, 2);
  assert.equal(runWaymark(["changes", "old", "new", "--look", "look"], folder).status, 2);
});
