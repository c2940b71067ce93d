import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { writeTree } from "../support/file-tree.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";
import { git } from "../support/workflows/git.ts";

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
