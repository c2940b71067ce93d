import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";
import { makeTranslatedSite } from "../support/translated-site.ts";
import { git } from "../support/workflows/git.ts";
import { writeSite } from "../support/write-site.ts";

const monday = (text: string) => text.replace("Tuesday", "Monday");

test("an edited paragraph of the original makes exactly its part stale, told in words; back again it is right", () => {
  const site = makeTranslatedSite();
  assert.deepEqual(site.open(), []);
  site.edit("en/index.md", monday);
  assert.deepEqual(site.open(), ["stale fr/index.md#quand"]);
  assert.equal(
    site.run("translations").stdout,
    `Français (fr): 2 of 2 pages translated; 1 stale.

content/fr/index.md:5  stale: Quand
  The words of the original have changed.
  The original: content/en/index.md:5
    was: … / We meet every Tuesday at six.
    now: … / We meet every Monday at six.
  If it is right as it is: waymark translations --accept "content/fr/index.md#quand"
`,
  );
  site.edit("en/index.md", (text) => text.replace("Monday", "Tuesday"));
  assert.deepEqual(site.open(), []);
});

test("an edited link is to be looked at, and told; typography is no change", () => {
  const site = makeTranslatedSite();
  site.edit("en/index.md", (text) =>
    text.replace("our club", "our\u00a0club").replace("library, beside", "library,\nbeside"),
  );
  assert.deepEqual(site.open(), []);
  site.edit("en/index.md", (text) => text.replace("(rules.md)", "(rules.md#top)"));
  assert.deepEqual(site.open(), ["look fr/index.md#"]);
  assert.match(site.run("translations").stdout, /was: rules\.md\n {4}now: rules\.md#top\n/);
});

test("an edit of the translation alone changes nothing and clears nothing, published or not", () => {
  const site = makeTranslatedSite();
  const edit = () =>
    site.edit("fr/index.md", (text) => text.replace("## Quand", "## Les jours").replace("mardi", "lundi"));
  edit();
  assert.deepEqual(site.open(), []);
  site.edit("en/index.md", monday);
  site.remember();
  assert.deepEqual(site.open(), ["stale fr/index.md#les-jours"]);
  assert.match(site.run("translations").stdout, /The translation was edited since, and may be right again\./);
});

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

test("renaming and moving a page, or its folder, is no change", () => {
  const site = makeTranslatedSite();
  site.edit("en/index.md", monday);
  for (const language of ["en", "fr"]) {
    mkdirSync(join(site.folder, "content", language, "club"));
    renameSync(
      join(site.folder, "content", language, "index.md"),
      join(site.folder, "content", language, "club/10-home.md"),
    );
    renameSync(
      join(site.folder, "content", language, "rules.md"),
      join(site.folder, "content", language, "club/20-rules.md"),
    );
  }
  const moved = ["stale fr/club/10-home.md#quand"];
  assert.deepEqual(site.open(), moved);
  site.remember();
  assert.deepEqual(site.open(), moved);
  assert.match(site.read("translations.txt"), /^fr\/club\/home #quand #when /m);
  assert.doesNotMatch(site.read("translations.txt"), /^fr\/index/m);
});

test("a translation at another place, named by its settings, is remembered like any other", () => {
  const site = makeTranslatedSite();
  renameSync(join(site.folder, "content/fr/rules.md"), join(site.folder, "content/fr/reglement.md"));
  site.edit("fr/reglement.md", (text) => `---\ntranslationOf: en/rules.md\n---\n\n${text}`);
  assert.deepEqual(site.open(), []);
  site.edit("en/rules.md", (text) => text.replace("kind", "on time"));
  assert.deepEqual(site.open(), ["stale fr/reglement.md#"]);
  site.remember();
  assert.deepEqual(site.open(), ["stale fr/reglement.md#"]);
});

test("a draft, and a page that can't be read, are neither missing nor what orphans their translation", () => {
  const site = makeTranslatedSite();
  site.edit("en/rules.md", (text) => `---\ndraft: true\n---\n\n${text}`);
  site.edit("fr/index.md", (text) => `---\ntitle: "\n---\n\n${text}`);
  assert.deepEqual(site.open(), []);
  rmSync(join(site.folder, "content/en/rules.md"));
  assert.deepEqual(site.open(), ["orphaned fr/rules.md"]);
});

test("a copied language is not translated, in every form of the report, and remembering it makes it none", () => {
  const site = makeTranslatedSite();
  rmSync(join(site.folder, "content/translations.txt"));
  site.edit("en/index.md", (text) =>
    text.replace("our club", "our small club by the old harbour").replace("at six", "at six in the hall"),
  );
  cpSync(join(site.folder, "content/en"), join(site.folder, "content/fr"), { recursive: true });
  site.edit("fr/index.md", (text) => text.replace(/^## Where[\s\S]*/m, "## Où\n\nÀ la bibliothèque.\n"));
  const open = ["missing fr/index.md#", "missing fr/index.md#when"];
  assert.deepEqual(site.open(), [...open, "missing fr/rules.md#@"]);
  site.remember();
  assert.deepEqual(site.open(), [...open, "missing fr/rules.md#@"]);
  assert.match(site.run("translations", "content/fr/rules.md").stdout, /0 of 1 page translated; 1 missing/);
  site.edit("fr/rules.md", () => "# Règlement\n\nSoyez gentils.\n");
  for (const format of ["text", "markdown", "html"])
    assert.match(site.run("translations", "--format", format).stdout, /2 missing/);
  site.edit("en/index.md", monday);
  site.remember();
  assert.deepEqual(site.open(), open);
  site.edit("fr/index.md", (text) =>
    text.replace(
      "## When\n\nWe meet every Tuesday at six in the hall.",
      "## Quand\n\nChaque lundi à six heures.",
    ),
  );
  assert.equal(site.run("translations", "--accept", "content/fr/index.md#").status, 0);
  assert.deepEqual(site.open(), []);
  site.remember();
  assert.deepEqual(site.open(), []);
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

test("a damaged ledger is told, and what it still says counts", () => {
  const site = makeTranslatedSite();
  site.edit(
    "translations.txt",
    (text) => `${text.replace(/^fr\/index #où.*$/m, "fr/index #où")}<<<<<<< HEAD\n`,
  );
  site.edit("en/index.md", monday);
  const { status, stdout, stderr } = site.run("translations");
  assert.equal(status, 0);
  assert.match(stderr, /translations-form[\s\S]*translations-form[\s\S]*2 notices in 1 file/);
  assert.match(stdout, /1 stale/);
  assert.match(site.run("check").stdout, /translations-form/);
  site.run("fix");
  assert.doesNotMatch(site.read("translations.txt"), /<<<<<<</);
});

test("a report names one language or some files, in each form, to a file too", () => {
  const site = makeTranslatedSite();
  rmSync(join(site.folder, "content/fr/rules.md"));
  site.edit("en/index.md", monday);
  assert.match(site.run("translations", "content/en/rules.md").stdout, /0 of 1 page translated; 1 missing\./);
  assert.doesNotMatch(site.run("translations", "content/fr/index.md").stdout, /rules/);
  assert.match(
    site.run("translations", "--language", "fr", "--format", "markdown").stdout,
    /^\*\*Translations\.\*\*\n/,
  );
  const { status, stderr } = site.run("translations", "--language", "de");
  assert.equal(status, 2);
  assert.match(
    stderr,
    /^"de" is no language that this site is translated into: fr\. Try: waymark translations --help\n/,
  );
  assert.equal(site.run("translations", "--format", "xml").status, 2);
  const file = join(makeFolder(), "status.html");
  assert.equal(site.run("translations", "--format", "html", "--report", file).stdout, "");
  assert.ok(existsSync(file));
});

test("a site of one language has nothing to translate and remembers nothing", () => {
  const folder = writeSite({ "index.md": "# Home\n\nHello.\n" });
  const { status, stdout } = runWaymark(["translations"], folder);
  assert.deepEqual([status, stdout], [0, "This site has one language, so there is nothing to translate.\n"]);
  runWaymark(["remember"], folder);
  assert.ok(!existsSync(join(folder, "content/translations.txt")));
});
