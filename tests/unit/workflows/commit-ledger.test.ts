import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { writeTree } from "../../support/file-tree.ts";
import { makeFolder, repository } from "../../support/run-waymark.ts";
import { git } from "../../support/workflows/git.ts";
import { runScript } from "../../support/workflows/run-script.ts";

const ledger = "content/addresses.txt";

/** A repository on a server, with a clone as the workflow has it and one of a colleague. */
function makeClones() {
  const folder = makeFolder();
  git(folder, "init", "--quiet", "--bare", "--initial-branch=main", "server");
  const clone = (name: string) => {
    git(folder, "clone", "--quiet", "server", name);
    return join(folder, name);
  };
  const colleague = clone("colleague");
  git(colleague, "checkout", "--quiet", "-b", "main");
  const attributes = readFileSync(join(repository, ".gitattributes"), "utf8");
  writeTree(colleague, { [ledger]: "/a/\n/c/\n", "content/a.md": "A\n", ".gitattributes": attributes });
  push(colleague, "Begin");
  const runner = clone("runner");
  const server = (path: string) => git(join(folder, "server"), "show", `main:${path}`);
  const history = () => git(join(folder, "server"), "log", "--format=%s", "main").split("\n");
  return { folder, colleague, runner, server, history };
}

function push(cwd: string, message: string): void {
  git(cwd, "add", ".");
  git(cwd, "commit", "--quiet", "-m", message);
  git(cwd, "push", "--quiet", "origin", "main");
}

/** Runs the script in the clone of the workflow, with the lists as a build has left them. */
function commit({ folder, runner }: ReturnType<typeof makeClones>, list: string, translations?: string) {
  writeTree(folder, { "built/addresses.txt": list });
  if (translations !== undefined) writeTree(folder, { "built/translations.txt": translations });
  return runScript("commit-ledger.sh", [join(folder, "built"), "main"], runner);
}

test("new addresses are committed by themselves and pushed", async () => {
  const clones = makeClones();
  writeTree(clones.runner, { "content/a.md": "Not to be committed.\n" });
  const { status, output } = await commit(clones, "/a/\n/b/\n/c/\n/d/\n");
  assert.deepEqual([status, output], [0, "Remember the addresses that were published (2 new).\n"]);
  assert.equal(clones.server(ledger), "/a/\n/b/\n/c/\n/d/");
  assert.equal(clones.server("content/a.md"), "A");
  assert.deepEqual(clones.history(), ["Remember the addresses that were published (2 new)", "Begin"]);
});

test("the first list of a site is committed too", async () => {
  const clones = makeClones();
  git(clones.runner, "rm", "--quiet", ledger);
  push(clones.runner, "No list yet");
  const { status } = await commit(clones, "/a/\n");
  assert.equal(status, 0);
  assert.equal(clones.server(ledger), "/a/");
});

test("without a new address nothing is committed", async () => {
  const clones = makeClones();
  const { status, output } = await commit(clones, "/a/\n/c/\n");
  assert.deepEqual([status, output, clones.history()], [0, "Nothing is new.\n", ["Begin"]]);
});

test("what a colleague pushed in between stays, in the list too", async () => {
  const clones = makeClones();
  writeTree(clones.colleague, { "content/a.md": "A new text\n", [ledger]: "/a/\n/bb/\n/c/\n" });
  push(clones.colleague, "Write");
  const { status, output } = await commit(clones, "/a/\n/b/\n/c/\n");
  assert.equal(status, 0, output);
  assert.match(output, /\(1 new\)\.\n$/);
  assert.deepEqual(clones.server(ledger).split("\n").sort(), ["/a/", "/b/", "/bb/", "/c/"]);
  assert.equal(clones.server("content/a.md"), "A new text");
  assert.deepEqual(clones.history().slice(1), ["Write", "Begin"]);
});

test("what is remembered of translations is committed too, by itself or with addresses, and may change", async () => {
  const clones = makeClones();
  const remembered = "content/translations.txt";
  const both = await commit(clones, "/a/\n/b/\n/c/\n", "fr/a @ @ one\n");
  assert.equal(both.status, 0, both.output);
  assert.equal(clones.server(remembered), "fr/a @ @ one");
  const [subject, ...rest] = git(join(clones.folder, "server"), "log", "-1", "--format=%B", "main").split(
    "\n",
  );
  assert.equal(subject, "Remember the addresses that were published (1 new)");
  assert.ok(rest.includes("Remember from which words translations were made"), rest.join());
  const changed = await commit(clones, "/a/\n/b/\n/c/\n", "fr/a @ @ two\n");
  assert.equal(changed.output, "Remember from which words translations were made.\n");
  assert.equal(clones.server(remembered), "fr/a @ @ two");
  assert.equal((await commit(clones, "/a/\n/b/\n/c/\n", "fr/a @ @ two\n")).output, "Nothing is new.\n");
});

test("what a colleague accepted in between stays beside what was published", async () => {
  const clones = makeClones();
  await commit(clones, "/a/\n/c/\n", "fr/a @ @ one\nfr/b @ @ one\n");
  git(clones.colleague, "pull", "--quiet", "origin", "main");
  writeTree(clones.colleague, { "content/translations.txt": "fr/a @ @ two\nfr/b @ @ one\n" });
  push(clones.colleague, "Accept");
  const { status, output } = await commit(clones, "/a/\n/c/\n", "fr/a @ @ one\nfr/b @ @ one\nfr/c @ @ one\n");
  assert.equal(status, 0, output);
  const lines = clones.server("content/translations.txt").split("\n");
  for (const line of ["fr/a @ @ two", "fr/b @ @ one", "fr/c @ @ one"]) assert.ok(lines.includes(line), line);
});

test("a list that lacks a known address is refused", async () => {
  const clones = makeClones();
  const { status, output } = await commit(clones, "/a/\n/b/\n");
  assert.equal(status, 1);
  assert.equal(
    output,
    "::error file=content/addresses.txt::Lines of the old list that the new one lacks: 1. An address is never forgotten, so nothing was pushed.\n",
  );
  assert.deepEqual(clones.history(), ["Begin"]);
});

test("a branch that takes no push is told with the remedy", async () => {
  const clones = makeClones();
  writeTree(join(clones.folder, "server"), { "hooks/pre-receive": "#!/bin/sh\nexit 1\n" });
  execFileSync("chmod", ["+x", join(clones.folder, "server/hooks/pre-receive")]);
  const { status, output } = await commit(clones, "/a/\n/b/\n/c/\n");
  assert.equal(status, 1);
  assert.match(
    output,
    /::error file=content\/addresses\.txt::What was published can't be pushed to main\. If the branch is protected, let github-actions push to it \(see \.github\/PUBLISHING\.md\)\.\n$/,
  );
  assert.deepEqual(clones.history(), ["Begin"]);
});
