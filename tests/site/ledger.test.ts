import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { addRedirect, publishClub } from "../support/club-site.ts";
import { runWaymark } from "../support/run-waymark.ts";

const openClub = publishClub();

const ledgerLines = [
  "/",
  "/en/",
  "/en/about/",
  "/en/about/#where-we-meet",
  "/en/about/#who-we-are",
  "/en/fees/",
  "/en/fees/#for-families",
  "/en/fees/#for-students",
  "/en/parties/",
  "/en/parties/summer/",
  "/en/parties/summer/#bring-a-cake",
  "/en/parties/winter/",
  "/en/rules.pdf",
];
test("a site that is asked to remember for the first time notes its pages, parts and documents", () => {
  const written = readFileSync(join(openClub().folder, "content/addresses.txt"), "utf8").split("\n");
  assert.deepEqual(
    written.filter((line) => line !== "" && !line.startsWith("# ")),
    ledgerLines,
  );
});

test("a site without a ledger loses addresses without a word, and gets a ledger when it is asked to remember", () => {
  const club = openClub();
  club.remove("addresses.txt");
  club.remove("en/fees.md");
  club.relink(", [fees](fees.md)", "");
  club.edit("en/about.md", (text) => `${text}\n[The rules](rules.pdf)\n`);
  club.passes();
  assert.equal(runWaymark(["remember"], club.folder).stdout, "10 new lines in content/addresses.txt.\n");
});

test("remember adds what is new, takes nothing out, and leaves a file alone that knows everything", () => {
  const club = openClub();
  addRedirect(club, "- {from: /en/fees/, status: gone}\n- {from: /join/, to: /en/about/}");
  club.remove("en/fees.md");
  club.write("en/news.md", "# News\n\n## Café\n\nOpen. [The rules](rules.pdf)\n");
  const ledger = join(club.folder, "content/addresses.txt");
  const before = readFileSync(ledger, "utf8");
  assert.equal(runWaymark(["remember"], club.folder).stdout, "3 new lines in content/addresses.txt.\n");
  const after = readFileSync(ledger, "utf8");
  assert.deepEqual(after.split("\n").slice(4, -1), [
    ...ledgerLines.slice(0, 8),
    "/en/news/",
    "/en/news/#café",
    ...ledgerLines.slice(8),
    "/join/",
  ]);
  assert.deepEqual(
    before.split("\n").filter((line) => !after.split("\n").includes(line)),
    [],
  );
  assert.equal(
    runWaymark(["remember"], club.folder).stdout,
    "content/addresses.txt has every address already; it was not changed.\n",
  );
  assert.equal(readFileSync(ledger, "utf8"), after);
});

test("a ledger with a fault is not written to, and the build names the line", () => {
  const club = openClub();
  club.edit("addresses.txt", (text) => text.replace("/en/about/\n", "<<<<<<< HEAD\n/en/about/\n"));
  const report = `content/addresses.txt:7:1  ledger-form
  7 │ <<<<<<< HEAD
    │ ^^^^^^^^^^^^ Git marked a conflict here: two people added lines at the same time. Delete this line, and keep the addresses above and below it: all of them count.

1 error in 1 file.
`;
  const { status, stderr } = runWaymark(["remember"], club.folder);
  assert.equal(stderr, report);
  assert.equal(status, 1);
  assert.equal(club.build().stderr, `${report}Nothing was written; the site is as it was.\n`);
  runWaymark(["fix"], club.folder);
  club.passes();
});

test("a page that is left out for a fault in it is not taken for lost", () => {
  const club = openClub();
  club.edit("en/about.md", (text) => text.replace("title:", "titel:"));
  const { status, stderr } = club.build("--keep-going");
  assert.equal(status, 3);
  assert.doesNotMatch(stderr, /address-lost|addresses\.txt/);
});

test("with --keep-going a lost address is told, and all pages are written", () => {
  const club = openClub();
  club.move("en/about.md", "en/people.md");
  club.relink("about.md", "people.md");
  const { status, stderr } = club.build("--keep-going");
  assert.equal(status, 3);
  assert.match(stderr, /^content\/addresses\.txt:7:1 {2}address-lost\n/);
  assert.doesNotMatch(stderr, /LEFT OUT/);
  assert.ok(existsSync(join(club.folder, "_site/en/people/index.html")));
});
