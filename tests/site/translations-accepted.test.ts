import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { makeTranslatedSite, monday } from "../support/translated-site.ts";
import { git } from "../support/workflows/git.ts";

test("what somebody accepts is right, a part or a whole page", () => {
  const site = makeTranslatedSite();
  site.edit("en/index.md", (text) => `${monday(text).replace("library", "museum")}\n## Who\n\nAll of us.\n`);
  assert.deepEqual(site.open(), [
    "missing fr/index.md#who",
    "stale fr/index.md#quand",
    "stale fr/index.md#où",
  ]);
  const accept = (...names: string[]) => site.run("translations", "--accept", ...names);
  const { status, stdout } = accept("content/fr/index.md#quand");
  assert.deepEqual([status, stdout], [0, "1 part noted as right in content/translations.txt.\n"]);
  assert.deepEqual(site.open(), ["missing fr/index.md#who", "stale fr/index.md#où"]);
  assert.equal(accept("content/fr/index.md", "content/fr/rules.md#@").status, 0);
  assert.deepEqual(site.open(), []);
  const wrong = accept("content/fr/index.md#nowhere");
  assert.equal(wrong.status, 2);
  assert.match(
    wrong.stderr,
    /^The page has no part "#nowhere"\. Its parts: #@, #, #quand, #où, #who\. Try: waymark/,
  );
  assert.match(
    accept("content/en/index.md").stderr,
    /^"content\/en\/index\.md" is no translation of a page\./,
  );
  assert.match(accept().stderr, /^Name what is right/);
});

test("a day in the settings says that the page is right as the original was at the end of that day", () => {
  const site = makeTranslatedSite();
  site.edit("en/index.md", monday);
  site.commit("2026-02-01");
  site.edit("en/index.md", (text) => text.replace("library", "museum"));
  site.commit("2026-03-01");
  assert.deepEqual(site.open(), ["stale fr/index.md#quand", "stale fr/index.md#où"]);
  site.edit("fr/index.md", (text) => `---\ntranslationChecked: 2026-02-14\n---\n\n${text}`);
  assert.deepEqual(site.open(), ["stale fr/index.md#où"]);
  site.remember();
  assert.match(site.read("translations.txt"), /^fr\/index 2026-02-14$/m);
  assert.deepEqual(site.open(), ["stale fr/index.md#où"]);
  // Once taken in, the day says nothing of what comes later.
  assert.equal(site.run("translations", "--accept", "content/fr/index.md").status, 0);
  assert.deepEqual(site.open(), []);
  site.edit("fr/index.md", (text) => text.replace("2026-02-14", "2025-12-24"));
  const early = site.run("translations");
  assert.match(
    early.stderr,
    /content\/fr\/index\.md:2:21.*\n[\s\S]*The original was not there yet on 2025-12-24\./,
  );
});

test("without a history such a day is taken for today, which is said", () => {
  const site = makeTranslatedSite();
  site.edit("en/index.md", monday);
  site.edit("fr/index.md", (text) => `---\ntranslationChecked: 2026-02-14\n---\n\n${text}`);
  rmSync(join(site.folder, ".git"), { recursive: true });
  const { stdout, stderr } = site.run("translations");
  assert.match(stderr, /There is no history of git here\. It is taken for today\./);
  assert.match(stdout, /nothing to do/);
  site.edit("fr/index.md", (text) => text.replace("2026-02-14", "2026-11-29"));
  assert.equal(site.run("translations").stderr, "");
  site.edit("fr/index.md", (text) => text.replace("2026-11-29", "2027-01-01"));
  assert.match(site.run("translations").stderr, /This day has not come yet\. It is taken for today\./);
});

test("what two people accept at the same time is joined without a conflict", () => {
  const site = makeTranslatedSite();
  site.edit("en/index.md", (text) => monday(text).replace("library", "museum"));
  site.commit("2026-02-01");
  git(site.folder, "checkout", "--quiet", "-b", "other");
  site.run("translations", "--accept", "content/fr/index.md#quand");
  site.commit("2026-02-02");
  git(site.folder, "checkout", "--quiet", "-");
  site.run("translations", "--accept", "content/fr/index.md#où");
  site.commit("2026-02-03");
  git(site.folder, "merge", "--quiet", "-m", "Join", "other");
  assert.deepEqual(site.open(), []);
  const lines = site.read("translations.txt").split("\n").length;
  site.remember();
  assert.ok(site.read("translations.txt").split("\n").length < lines);
  assert.deepEqual(site.open(), []);
});
