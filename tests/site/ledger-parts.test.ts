import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { addRedirect, clubPages, publishClub } from "../support/club-site.ts";
import { readPage } from "../support/read-page.ts";
import { repository } from "../support/run-waymark.ts";

const openClub = publishClub();

test("a page that is merged into another leads there, with the parts that it had", () => {
  const club = openClub();
  const parts = (clubPages["en/fees.md"] as string).split("---\n")[2] as string;
  club.edit("en/about.md", (text) => text + parts.replace("## For students", "## Students and pupils"));
  club.remove("en/fees.md");
  club.relink("fees.md", "about.md");
  club.stopsWith(
    `content/addresses.txt:10:1  address-lost
  10 │ /en/fees/
     │ ^^^^^^^^^ "/en/fees/" was on the site, and nothing is there now. "About us" (content/en/about.md) seems to be its new place: add this line to content/redirects.yaml.
     │ Write:  - {from: /en/fees/, to: /en/about/}
`,
  );
  addRedirect(club, club.told());
  club.stopsWith(
    `content/en/about.md:17:1  anchor-lost
  17 │ ## Students and pupils
     │ ^^^^^^^^^^^^^^^^^^^^^^ "/en/fees/#for-students" was on the site, but this page has no part "for-students". This heading seems to have taken its place: keep the old name beside the new words.
     │ Write:  ## <span id="for-students"></span>Students and pupils
`,
  );
  club.edit("en/about.md", (text) => text.replace("## Students and pupils", club.told()));
  club.passes();
  assert.equal(club.forwards("/en/fees/"), "/en/about/");
  for (const id of ["for-families", "for-students", "students-and-pupils"])
    assert.ok(club.ids("/en/about/").includes(id), id);
});

test("a part that moves to a page of its own leaves a link behind", () => {
  const club = openClub();
  club.edit("en/about.md", (text) => text.replace(/## Where we meet[\s\S]*$/, ""));
  club.write("en/rooms.md", "---\ntitle: Our rooms\n---\n\n## Where we meet\n\nAt the library.\n");
  club.relink(", [parties]", ", [rooms](rooms.md), [parties]");
  club.stopsWith(
    `content/en/about.md  anchor-lost
   │ "/en/about/#where-we-meet" was on the site, but this page has no part "where-we-meet". It seems to be in "Our rooms" (content/en/rooms.md) now: write this where this page should lead there.
   │ Write:  <span id="where-we-meet"></span>[Our rooms](rooms.md#where-we-meet)
`,
  );
  club.edit("en/about.md", (text) => `${text}\n${club.told()}\n`);
  club.passes();
  assert.ok(club.ids("/en/about/").includes("where-we-meet"));
  assert.match(
    readPage(join(club.folder, "_site"), "/en/about/").html,
    /<span id="where-we-meet"><\/span><a href="\/en\/rooms\/#where-we-meet">Our rooms<\/a>/,
  );
});

test("a heading that is reworded keeps its old name beside it", () => {
  const club = openClub();
  club.edit("en/about.md", (text) => text.replace("Who we are", "Who we are today"));
  club.stopsWith(
    `content/en/about.md:5:1  anchor-lost
  5 │ ## Who we are today
    │ ^^^^^^^^^^^^^^^^^^^ "/en/about/#who-we-are" was on the site, but this page has no part "who-we-are". This heading seems to have taken its place: keep the old name beside the new words.
    │ Write:  ## <span id="who-we-are"></span>Who we are today
`,
  );
  club.edit("en/about.md", (text) => text.replace("## Who we are today", club.told()));
  club.passes();
  const page = readPage(join(club.folder, "_site"), "/en/about/");
  assert.match(page.html, /<h2 id="who-we-are-today"><span id="who-we-are"><\/span>Who we are today<\/h2>/);
});

test("a part that is taken out leaves its name where its readers should land", () => {
  const club = openClub();
  club.edit("en/about.md", (text) => text.replace(/## Where we meet[\s\S]*$/, ""));
  club.stopsWith(
    `content/en/about.md  anchor-lost
   │ "/en/about/#where-we-meet" was on the site, but this page has no part "where-we-meet". Write this where readers of the old part should land.
   │ Write:  <span id="where-we-meet"></span>
`,
  );
  club.edit("en/about.md", (text) => `${text}\n${club.told()}\n`);
  club.passes();
  assert.ok(club.ids("/en/about/").includes("where-we-meet"));
});

test("this site remembers the parts of the page that it replaced", () => {
  const lines = readFileSync(join(repository, "content/addresses.txt"), "utf8").split("\n");
  for (const id of ["about", "what-we-have-done", "future-plans", "get-involved", "resources"])
    assert.ok(lines.includes(`/en/learning-circles/#${id}`), id);
});
