import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { publishClub } from "../../support/club-site.ts";
import { commitAt } from "../../support/commit-at.ts";
import { runWaymark } from "../../support/run-waymark.ts";
import { git } from "../../support/workflows/git.ts";
import { writeSite } from "../../support/write-site.ts";

const openClub = publishClub();

/** The club as a repository, with a menu, a list of redirects and a way back to the first page. */
function openCommitted() {
  const club = openClub();
  club.edit(
    "site.yaml",
    (text) => `${text}search: true\n# At the top.\nmenus:\n  top:\n    - {title: Fees, link: /en/fees/}\n`,
  );
  club.edit(
    "en/fees.md",
    (text) => `${text}\nSee [about](about.md#who-we-are), [summer](parties/summer.md).\n`,
  );
  club.write("search.yaml", "promises:\n  - {words: families, page: /en/fees/} # often\n");
  club.edit("redirects.yaml", (text) => `${text}- {from: /costs/, to: /en/fees/#for-families} # flyer\n`);
  club.edit("en/about.md", (text) => text.replace("title: About us\n", "title: About us\nsidenav: top\n"));
  assert.equal(runWaymark(["remember"], club.folder).status, 0);
  commitAt(club.folder, "2026-02-01");
  return club;
}

/** The lines that a move took away and wrote, without those of files that moved as they were. */
function listChanged(folder: string): string[] {
  git(folder, "add", "-A");
  return git(folder, "diff", "--cached", "-M30%", "--unified=0", "--", "content")
    .split("\n")
    .filter((line) => /^[-+](?![-+]{2} )/.test(line));
}

test("a page that moves takes its links along, and all that leads to it is mended where it stands", () => {
  const { folder, build } = openCommitted();
  const { status, stderr } = runWaymark(["move", "en/fees.md", "en/parties/prices.md", "--yes"], folder);
  assert.equal(`${status} ${stderr}`, "0 ");
  assert.deepEqual(listChanged(folder), [
    "-[About](about.md), [fees](fees.md), [parties](parties/index.md).",
    "+[About](about.md), [fees](parties/prices.md), [parties](parties/index.md).",
    "+aliases:",
    "+  - /en/fees/",
    "-Nothing. [The rules](rules.pdf).",
    "+Nothing. [The rules](../rules.pdf).",
    "-See [about](about.md#who-we-are), [summer](parties/summer.md).",
    "+See [about](../about.md#who-we-are), [summer](summer.md).",
    "-- {from: /costs/, to: /en/fees/#for-families} # flyer",
    "+- {from: /costs/, to: /en/parties/prices/#for-families} # flyer",
    "-  - {words: families, page: /en/fees/} # often",
    "+  - {words: families, page: /en/parties/prices/} # often",
    "-    - {title: Fees, link: /en/fees/}",
    "+    - {title: Fees, link: /en/parties/prices/}",
  ]);
  const { status: built, stderr: report } = build();
  assert.equal(`${built} ${report}`, "0 ");
});

test("a folder that moves leaves one line in the list of redirects, takes along what nobody reads, and moved back it leaves nothing", () => {
  const club = openCommitted();
  const { folder, build } = club;
  club.edit("en/about.md", (text) => `${text}\n::: pages\nin: parties/\n:::\n`);
  club.write("en/parties/.keep", "");
  commitAt(folder, "2026-02-02");
  club.write("en/parties/.DS_Store", "");
  assert.equal(runWaymark(["move", "content/en/parties", "content/en/feasts", "--yes"], folder).status, 0);
  assert.deepEqual(listChanged(folder), [
    "-in: parties/",
    "+in: feasts/",
    "-See [about](about.md#who-we-are), [summer](parties/summer.md).",
    "+See [about](about.md#who-we-are), [summer](feasts/summer.md).",
    "-[About](about.md), [fees](fees.md), [parties](parties/index.md).",
    "+[About](about.md), [fees](fees.md), [parties](feasts/index.md).",
    "+- {from: /en/parties/*, to: /en/feasts/*}",
  ]);
  const { status, stderr } = build();
  assert.equal(`${status} ${stderr}`, "0 ");
  assert.ok(!existsSync(join(folder, "content/en/parties")));
  assert.ok(existsSync(join(folder, "content/en/feasts/.keep")));
  assert.equal(runWaymark(["move", "en/feasts", "en/parties", "--yes", "--force"], folder).status, 0);
  assert.deepEqual(listChanged(folder), ["+- {from: /en/feasts/*, to: /en/parties/*}"]);
});

test("a document that moves is found by its old address, and the line that is told takes it all back", () => {
  const { folder, build } = openCommitted();
  const { stdout } = runWaymark(["move", "en/rules.pdf", "en/parties/", "--yes"], folder);
  assert.match(
    readFileSync(join(folder, "content/redirects.yaml"), "utf8"),
    /from: \/en\/rules\.pdf, to: \/en\/parties\/rules\.pdf/,
  );
  assert.equal(build().status, 0);
  const [, undo = ""] = /^To take it back: (.*)$/m.exec(stdout) ?? [];
  for (const line of undo.split(" && ")) git(folder, ...line.split(" ").slice(1));
  assert.equal(git(folder, "status", "--porcelain", "--", "content"), "");
  assert.ok(existsSync(join(folder, "content/en/rules.pdf")));
});

test("a place that is taken, another ending and a page that is not there are told in a line", () => {
  const { folder } = openCommitted();
  const told = (...args: string[]) => runWaymark(["move", ...args, "--yes"], folder).stderr;
  assert.match(told("en/fees.md", "en/about.md"), /^There is a "en\/about\.md" already\./);
  assert.match(told("en/fees.md", "en/prices"), /^The new name has to end in \.md/);
  assert.match(told("en/fee.md", "en/prices.md"), /Did you mean "en\/fees\.md"\? Try: /);
});

test("nothing moves out of the content, to where it would be read as something else, or over a file that the site does not read", () => {
  const { folder } = openCommitted();
  const told = (...args: string[]) => runWaymark(["move", ...args, "--yes"], folder).stderr;
  for (const to of [
    "../fees.md",
    "../../fees.md",
    "en/../../x.md",
    "data/fees.md",
    "public/fees.md",
    "README.md",
  ])
    assert.match(told("en/fees.md", to), /^At "\S+" it would be no part of the site as it is now\./, to);
  assert.match(told("en/parties", "public/parties"), /^At "public\/parties" it would be no part/);
  writeFileSync(join(folder, "content/en/prices.md"), "");
  assert.match(told("en/fees.md", "en/prices.md"), /already\.\n?/);
  assert.ok(existsSync(join(folder, "content/en/fees.md")));
});

test("a translation stays tied to an original that moves, or moves with it by the same path", () => {
  const folder = writeSite({
    "site.yaml": "title: Club\nlanguages:\n  - code: en\n  - code: es\n",
    "en/index.md": "# Club\n\n[Fees](fees.md), [rooms](rooms.md)\n",
    "en/fees.md": "---\ntitle: Fees\n---\n\nHalf.\n",
    "en/rooms.md": "---\ntitle: Rooms\n---\n\nTwo.\n",
    "es/index.md": "# Club\n\n[Cuotas](fees.md), [salas](rooms.md)\n",
    "es/fees.md": "---\ntitle: Cuotas\n---\n\nLa mitad.\n",
  });
  assert.equal(runWaymark(["remember"], folder).status, 0);
  const refused = runWaymark(["move", "en/fees.md", "en/prices.md", "--yes"], folder);
  assert.match(refused.stderr, /^Nothing was written: there is no git here/);
  const moved = runWaymark(["move", "en/fees.md", "en/prices.md", "--yes", "--force"], folder);
  assert.equal(`${moved.status} ${moved.stderr}`, "0 ");
  assert.match(moved.stdout, /^There is no git here to take it back with\.$/m);
  const translation = join(folder, "content/es/fees.md");
  assert.match(readFileSync(translation, "utf8"), /^---\ntitle: Cuotas\ntranslationOf: en\/prices\.md\n---/);
  assert.match(readFileSync(join(folder, "content/en/index.md"), "utf8"), /\(prices\.md\)/);
  // A page that shows the original moves with it.
  assert.equal(runWaymark(["move", "en/rooms.md", "en/halls.md", "--yes", "--force"], folder).status, 0);
  assert.match(readFileSync(join(folder, "content/es/index.md"), "utf8"), /\(fees\.md\).*\(halls\.md\)/);
  const { status, stdout, stderr } = runWaymark(["translations"], folder);
  assert.equal(status, 0, stdout + stderr);
  const check = runWaymark(["check"], folder);
  assert.equal(check.status, 0, check.stdout + check.stderr);
});
