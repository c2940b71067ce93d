import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";
import { makeTranslatedSite, monday } from "../support/translated-site.ts";
import { writeSite } from "../support/write-site.ts";

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

test("pages that link to one that was renamed are as they were; another link is still to be looked at", () => {
  const site = makeTranslatedSite();
  for (const language of ["en", "fr"]) {
    const file = (name: string) => join(site.folder, "content", language, name);
    mkdirSync(file("club"));
    renameSync(file("rules.md"), file("club/code.md"));
    site.edit(`${language}/index.md`, (text) => text.replace("rules.md", "club/code.md"));
  }
  assert.deepEqual(site.open(), []);
  site.remember();
  site.commit("2026-02-01");
  assert.deepEqual(site.open(), []);
  site.edit("en/index.md", (text) => text.replace("(club/code.md)", "(index.md)"));
  assert.deepEqual(site.open(), ["look fr/index.md#"]);
  assert.match(site.run("translations").stdout, /was: club\/code\.md\n {4}now: index\.md\n/);
});

test("an original that was renamed alone is told at its translation, with its new name", () => {
  const site = makeTranslatedSite();
  renameSync(join(site.folder, "content/en/rules.md"), join(site.folder, "content/en/code.md"));
  assert.deepEqual(site.open(), ["orphaned fr/rules.md"]);
  assert.match(
    site.run("translations").stdout,
    /called content\/en\/code\.md now\. Call this file content\/fr\/code\.md, or write "translationOf: en\/code\.md"/,
  );
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
