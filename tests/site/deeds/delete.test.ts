import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { publishClub } from "../../support/club-site.ts";
import { commitAt } from "../../support/commit-at.ts";
import { runWaymark } from "../../support/run-waymark.ts";
import { git } from "../../support/workflows/git.ts";

const openClub = publishClub();

/** The club as a repository, whose page of fees is linked to in each way of writing. */
function openCommitted() {
  const club = openClub();
  club.edit(
    "site.yaml",
    (text) =>
      `${text}search: true\nnavigation:\n  - {title: About, link: /en/about/} # us\n  - {title: Fees, link: /en/fees/}\n`,
  );
  club.edit(
    "en/about.md",
    (text) => `${text}\nMind [our **fees**](fees.md#for-families "all") and [these][f].\n\n[f]: fees.md\n`,
  );
  club.edit("en/parties/summer.md", (text) => `${text}\nIt is <a href="/en/fees/">free</a>.\n`);
  club.write(
    "search.yaml",
    "promises:\n  - {words: [families, half], page: /en/fees/}\n  - {words: cake, page: /en/parties/summer/}\n",
  );
  club.edit("redirects.yaml", (text) => `${text}- {from: /costs/, to: /en/fees/} # flyer\n`);
  commitAt(club.folder, "2026-02-01");
  return club;
}

const resources = `- title: Plan
  about: What happens when.
  link: /en/parties/summer/
  group: Parties
- title: Rules
  about: What is asked of guests.
  link: /en/rules.pdf
  group: Parties
`;

/** The lines that changed in all files but those that are deleted. */
function listChanged(folder: string): string[] {
  return git(folder, "diff", "--unified=0", "--diff-filter=d", "--", "content")
    .split("\n")
    .filter((line) => /^[-+](?![-+]{2} )/.test(line));
}

test("of a page that goes the links are taken out and keep their words, menus lose it, and its address says that it is gone", () => {
  const { folder, build } = openCommitted();
  const { status, stderr } = runWaymark(["delete", "en/fees.md", "--gone", "--yes"], folder);
  assert.equal(`${status} ${stderr}`, "0 ");
  assert.deepEqual(listChanged(folder), [
    '-Mind [our **fees**](fees.md#for-families "all") and [these][f].',
    "-",
    "-[f]: fees.md",
    "+Mind our **fees** and these.",
    "-[About](about.md), [fees](fees.md), [parties](parties/index.md).",
    "+[About](about.md), fees, [parties](parties/index.md).",
    '-It is <a href="/en/fees/">free</a>.',
    "+It is free.",
    "-- {from: /costs/, to: /en/fees/} # flyer",
    "+- {from: /costs/, status: gone} # flyer",
    "+- {from: /en/fees/, status: gone}",
    "+- {from: /en/rules.pdf, status: gone}",
    "-  - {words: [families, half], page: /en/fees/}",
    "-  - {title: Fees, link: /en/fees/}",
  ]);
  const built = build();
  assert.equal(built.status, 0, built.stderr);
});

test("a page that goes for another one leads its links and its address there", () => {
  const { folder, build } = openCommitted();
  assert.equal(runWaymark(["delete", "/en/fees/", "--to", "en/parties/index.md", "--yes"], folder).status, 0);
  assert.deepEqual(listChanged(folder), [
    '-Mind [our **fees**](fees.md#for-families "all") and [these][f].',
    '+Mind [our **fees**](parties/index.md "all") and [these][f].',
    "-[f]: fees.md",
    "+[f]: parties/index.md",
    "-[About](about.md), [fees](fees.md), [parties](parties/index.md).",
    "+[About](about.md), [fees](parties/index.md), [parties](parties/index.md).",
    "-[Summer](summer.md), [winter](winter.md).",
    '+<span id="for-families"></span><span id="for-students"></span>[Summer](summer.md), [winter](winter.md).',
    '-It is <a href="/en/fees/">free</a>.',
    '+It is <a href="/en/parties/">free</a>.',
    "-- {from: /costs/, to: /en/fees/} # flyer",
    "+- {from: /costs/, to: /en/parties/} # flyer",
    "+- {from: /en/fees/, to: /en/parties/}",
    "+- {from: /en/rules.pdf, status: gone}",
    "-  - {words: [families, half], page: /en/fees/}",
    "-  - {title: Fees, link: /en/fees/}",
    "+  - {title: Fees, link: /en/parties/}",
  ]);
  const built = build();
  assert.equal(built.status, 0, built.stderr);
});

test("a link that would lead from a page to itself, or in a menu to where another does, is taken out", () => {
  const club = openClub();
  club.edit(
    "site.yaml",
    (text) =>
      `${text}footer:\n  - {title: Parties, link: /en/parties/}\n  - {title: Winter, link: /en/parties/winter/}\n`,
  );
  commitAt(club.folder, "2026-02-01");
  const call = ["delete", "en/parties/winter.md", "--to", "en/parties/index.md", "--yes"];
  const { stdout, stderr } = runWaymark(call, club.folder);
  assert.equal(stderr, "");
  assert.match(stdout, /^2 links to it were taken out; the words of texts stay\.$/m);
  assert.deepEqual(listChanged(club.folder), [
    "-[Summer](summer.md), [winter](winter.md).",
    "+[Summer](summer.md), winter.",
    "+- {from: /en/parties/winter/, to: /en/parties/}",
    "-  - {title: Winter, link: /en/parties/winter/}",
  ]);
});

test("with the last page of a menu the menu goes, data keeps its entries without the link, and of a folder nothing is left", () => {
  const club = openClub();
  club.edit(
    "site.yaml",
    (text) => `${text}menus:\n  feasts:\n    - {title: Summer, link: /en/parties/summer/}\n`,
  );
  club.write("data/resources.yaml", resources);
  club.edit("en/about.md", (text) => text.replace("title: About us\n", "title: About us\nsidenav: feasts\n"));
  club.edit("en/about.md", (text) => `${text}\n::: resources\n:::\n`);
  club.relink("parties/index.md", "parties/summer.md");
  club.edit("redirects.yaml", (text) => `${text}- {from: /en/parties/*, status: gone}\n`);
  club.remove("en/parties/index.md");
  club.remove("en/parties/winter.md");
  commitAt(club.folder, "2026-02-01");
  const { status, stdout, stderr } = runWaymark(
    ["delete", "en/parties/summer.md", "--gone", "--yes"],
    club.folder,
  );
  assert.equal(`${status} ${stderr}`, "0 ", stdout);
  assert.deepEqual(
    listChanged(club.folder).filter((line) => !line.includes("[")),
    [
      "-  link: /en/parties/summer/",
      "-sidenav: feasts",
      "+- {from: /en/parties/summer/, status: gone}",
      "-menus:",
      "-  feasts:",
      "-    - {title: Summer, link: /en/parties/summer/}",
    ],
  );
  assert.ok(!existsSync(join(club.folder, "content/en/parties")));
  const built = club.build();
  assert.equal(built.status, 0, built.stderr);
});

test("a page with others below it, and one without a word on its address, stay", () => {
  const { folder } = openCommitted();
  const told = (...args: string[]) => runWaymark(["delete", ...args, "--yes"], folder).stderr;
  assert.match(told("en/fees.md"), /^Say what becomes of its address/);
  assert.match(
    told("en/parties/index.md", "--gone"),
    /^Other pages lie below content\/en\/parties\/index\.md/,
  );
  assert.equal(git(folder, "status", "--porcelain", "--", "content"), "");
});
