import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { addRedirect, addSetting, publishClub } from "../support/club-site.ts";
import { runWaymark } from "../support/run-waymark.ts";

const openClub = publishClub();

test("a page that is renamed stops the build until its settings have the line that the report prints", () => {
  const club = openClub();
  club.move("en/about.md", "en/people.md");
  club.edit("en/people.md", (text) => text.replace("About us", "The people"));
  club.relink("about.md", "people.md");
  club.stopsWith(
    `content/addresses.txt:7:1  address-lost
  7 │ /en/about/
    │ ^^^^^^^^^^ "/en/about/" was on the site, and nothing is there now. "The people" seems to be its new place: add this line to the settings at the top of content/en/people.md.
    │ Write:  aliases: [/en/about/]
`,
  );
  addSetting(club, "en/people.md", club.told());
  club.passes();
  assert.equal(club.forwards("/en/about/"), "/en/people/");
  assert.ok(club.ids("/en/people/").includes("who-we-are"));
});

test("a page with older addresses gets the new one below them", () => {
  const club = openClub();
  club.move("en/about.md", "en/people.md");
  addSetting(club, "en/people.md", "aliases:\n  - /who/");
  club.relink("about.md", "people.md");
  club.stopsWith(
    `content/addresses.txt:7:1  address-lost
  7 │ /en/about/
    │ ^^^^^^^^^^ "/en/about/" was on the site, and nothing is there now. "About us" seems to be its new place: add this line right below "aliases:" in content/en/people.md.
    │ Write:    - /en/about/
`,
  );
  club.mend();
  assert.match(
    readFileSync(join(club.folder, "content/en/people.md"), "utf8"),
    /^aliases:\n {2}- \/who\/\n {2}- \/en\/about\/\ntitle/m,
  );
  club.passes();
  assert.equal(club.forwards("/en/about/"), "/en/people/");
  assert.equal(club.forwards("/who/"), "/en/people/");
});

test("a page that moves to another folder is found there", () => {
  const club = openClub();
  club.move("en/fees.md", "en/parties/fees.md");
  club.edit("en/parties/fees.md", (text) => text.replace("rules.pdf", "../rules.pdf"));
  club.relink("fees.md", "parties/fees.md");
  club.stopsWith(
    `content/addresses.txt:10:1  address-lost
  10 │ /en/fees/
     │ ^^^^^^^^^ "/en/fees/" was on the site, and nothing is there now. "Fees" seems to be its new place: add this line to the settings at the top of content/en/parties/fees.md.
     │ Write:  aliases: [/en/fees/]
`,
  );
  addSetting(club, "en/parties/fees.md", club.told());
  club.passes();
  assert.equal(club.forwards("/en/fees/"), "/en/parties/fees/");
});

test("a page that is deleted has to be declared gone", () => {
  const club = openClub();
  club.edit("en/about.md", (text) => `${text}\n[The rules](rules.pdf)\n`);
  club.remove("en/fees.md");
  club.relink(", [fees](fees.md)", "");
  club.stopsWith(
    `content/addresses.txt:10:1  address-lost
  10 │ /en/fees/
     │ ^^^^^^^^^ "/en/fees/" was on the site, and nothing is there now. If it is gone for good, add this line to content/redirects.yaml; if it has a new place, write “to:” with that address instead of “status: gone”.
     │ Write:  - {from: /en/fees/, status: gone}
`,
  );
  addRedirect(club, club.told());
  club.passes();
  assert.ok(!existsSync(join(club.folder, "_site/en/fees")));
});

test("a folder that is renamed needs one rule for all that was in it", () => {
  const club = openClub();
  club.move("en/parties", "en/events");
  club.relink("parties/", "events/");
  club.stopsWith(
    `content/addresses.txt:13:1  address-lost
  13 │ /en/parties/
     │ ^^^^^^^^^^^^ "/en/parties/" and 2 addresses below it were on the site, and nothing is there now. They seem to be in "/en/events/" now: add this line to content/redirects.yaml.
     │ Write:  - {from: /en/parties/*, to: /en/events/*}
`,
  );
  club.mend();
  club.passes();
  assert.equal(club.forwards("/en/parties/"), "/en/events/");
  assert.equal(club.forwards("/en/parties/summer/"), "/en/events/summer/");
  assert.equal(club.forwards("/en/parties/winter/"), "/en/events/winter/");
});

test("a document that moved with its folder is still a document at its old address", () => {
  const club = openClub();
  club.write("en/files/rules.pdf", "%PDF-1.4 new");
  club.remove("en/rules.pdf");
  club.edit("en/fees.md", (text) => text.replace("rules.pdf", "files/rules.pdf"));
  club.stopsWith(
    `content/addresses.txt:17:1  address-lost
  17 │ /en/rules.pdf
     │ ^^^^^^^^^^^^^ "/en/rules.pdf" was on the site, and nothing is there now. "/en/files/rules.pdf" seems to be its new place: add this line to content/redirects.yaml.
     │ Write:  - {from: /en/rules.pdf, to: /en/files/rules.pdf}
`,
  );
  addRedirect(club, club.told());
  club.passes();
  assert.equal(readFileSync(join(club.folder, "_site/en/rules.pdf"), "utf8"), "%PDF-1.4 new");
});

test("a rule for a folder has to lead each address of the ledger to something", () => {
  const club = openClub();
  club.move("en/parties", "en/events");
  club.remove("en/events/winter.md");
  club.edit("en/events/index.md", (text) => text.replace(", [winter](winter.md)", ""));
  club.relink("parties/", "events/");
  addRedirect(club, "- {from: /en/parties/*, to: /en/events/*}");
  club.stopsWith(
    `content/addresses.txt:16:1  address-lost
  16 │ /en/parties/winter/
     │ ^^^^^^^^^^^^^^^^^^^ "/en/parties/winter/" was on the site; the redirect of "/en/parties/*" leads it to "/en/events/winter/", and nothing is there. If it is gone for good, add this line to content/redirects.yaml; if it has a new place, write “to:” with that address instead of “status: gone”.
     │ Write:  - {from: /en/parties/winter/, status: gone}
`,
  );
  addRedirect(club, club.told());
  club.passes();
});

test("an address below a rule for a folder forwards although no page has its name any more", () => {
  const club = openClub();
  club.move("en/parties", "en/events");
  club.move("en/events/winter.md", "en/events/new-year.md");
  club.edit("en/events/index.md", (text) => text.replace("winter.md", "new-year.md"));
  club.relink("parties/", "events/");
  addRedirect(club, "- {from: /en/parties/*, to: /en/events/}");
  club.passes();
  for (const name of ["", "summer/", "winter/"])
    assert.equal(club.forwards(`/en/parties/${name}`), "/en/events/");
});

test("a page that ends by its own date does not stop the daily build, nor do the addresses that led to it", () => {
  const club = openClub();
  addSetting(club, "en/fees.md", "aliases: [/en/prices/]\nexpires: 2026-03-01");
  addRedirect(club, "- {from: /en/costs/, to: /en/fees/}");
  club.edit("en/about.md", (text) => `${text}\n[The rules](rules.pdf)\n`);
  club.relink(", [fees](fees.md)", "");
  assert.equal(runWaymark(["remember", "--date", "2026-03-01"], club.folder).status, 0);
  club.passes();
  for (const address of ["/en/prices/", "/en/costs/"]) assert.equal(club.forwards(address), "/en/fees/");
  assert.equal(club.build("--date", "2026-03-02").stderr, "");
  for (const name of ["fees", "prices", "costs"])
    assert.ok(!existsSync(join(club.folder, "_site/en", name)), name);
});

test("a published page that becomes a draft stops the build at that setting", () => {
  const club = openClub();
  club.edit("en/fees.md", (text) => text.replace("title: Fees", "title: Fees\ndraft: true"));
  club.edit("en/about.md", (text) => `${text}\n[The rules](rules.pdf)\n`);
  club.relink(", [fees](fees.md)", "");
  club.stopsWith(
    `content/en/fees.md:3:8  address-lost
  3 │ draft: true
    │        ^^^^ "/en/fees/" is on the site; as a draft nothing would be there. Take this setting out. If the page comes back, add the line below to its settings, with the day: until then links to it wait. If it is to go, write “- {from: /en/fees/, status: gone}” into content/redirects.yaml.
    │ Write:  publish: 2026-03-31
`,
  );
  club.mend();
  club.passes();
});

test("a page that is hidden until a day is not missed, and links to it wait", () => {
  const club = openClub();
  club.edit("en/fees.md", (text) =>
    text.replace("title: Fees", "title: Fees\ndraft: true\npublish: 2027-01-10"),
  );
  const { status, stderr } = club.build("--date", "2026-03-01");
  assert.equal(status, 0, stderr);
  assert.match(stderr, /The page "Fees" is a draft until 2027-01-10, so this link is left out until then/);
  assert.doesNotMatch(stderr, /address-lost|link-withheld/);
  assert.ok(!existsSync(join(club.folder, "_site/en/fees")));
  assert.equal(club.build("--date", "2027-01-10").status, 1);
});

test("a document to which no page links any more is missed", () => {
  const club = openClub();
  club.edit("en/fees.md", (text) => text.replace(" [The rules](rules.pdf).", ""));
  const { status, stderr } = club.build();
  assert.equal(status, 1);
  assert.match(
    stderr,
    / 17 │ \/en\/rules\.pdf\n.*\^ "\/en\/rules\.pdf" was on the site; the file is there, but as no page links to it any more, it is not published\. Link to it again\. If it is to go, delete it and add this line to content\/redirects\.yaml\.\n.*Write: {2}- \{from: \/en\/rules\.pdf, status: gone\}\n/,
  );
});
