import assert from "node:assert/strict";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { readTree, writeTree } from "../support/file-tree.ts";
import { attribute, readPage } from "../support/read-page.ts";
import { makeFolder, repository, runWaymark } from "../support/run-waymark.ts";

const site = {
  "site.yaml": "title: Club\n",
  "redirects.yaml": "# Old addresses.\n",
  "en/index.md": "# Club\n\n[About](about.md), [fees](fees.md), [parties](parties/index.md).\n",
  "en/about.md":
    "---\ntitle: About us\n---\n\n## Who we are\n\nNeighbours.\n\n## Where we meet\n\nAt the library.\n",
  "en/fees.md":
    "---\ntitle: Fees\n---\n\n## For families\n\nHalf.\n\n## For students\n\nNothing. [The rules](rules.pdf).\n",
  "en/rules.pdf": "%PDF-1.4",
  "en/parties/index.md": "---\ntitle: Parties\n---\n\n[Summer](summer.md), [winter](winter.md).\n",
  "en/parties/summer.md": "---\ntitle: Summer party\n---\n\n## Bring a cake\n\nPlease.\n",
  "en/parties/winter.md": "---\ntitle: Winter party\n---\n\nPunch.\n",
};

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
const first = makeFolder();
let published: Record<string, string>;

before(() => {
  writeTree(join(first, "content"), site);
  const { status, stdout, stderr } = runWaymark(["remember"], first);
  assert.equal(`${status} ${stdout}${stderr}`, "0 13 new lines in content/addresses.txt.\n");
  published = readTree(join(first, "content"));
  const lines = (published["addresses.txt"] as string).split("\n");
  assert.deepEqual(
    lines.filter((line) => line !== "" && !line.startsWith("# ")),
    ledgerLines,
  );
});

/** The published site in a folder of its own, with what a test does to it. */
function openClub() {
  const folder = makeFolder();
  const content = (path: string) => join(folder, "content", path);
  writeTree(join(folder, "content"), published);
  const edit = (path: string, change: (text: string) => string) =>
    writeFileSync(content(path), change(readFileSync(content(path), "utf8")));
  let report = "";
  const build = (...args: string[]) => {
    const run = runWaymark(["build", "--date", "2026-03-01", ...args], folder);
    report = run.stderr;
    return run;
  };
  return {
    folder,
    edit,
    build,
    write: (path: string, text: string) => writeTree(join(folder, "content"), { [path]: text }),
    move: (from: string, to: string) => renameSync(content(from), content(to)),
    remove: (path: string) => rmSync(content(path)),
    /** Lets the links of the first page lead elsewhere. */
    relink: (from: string, to: string) => edit("en/index.md", (text) => text.replace(from, to)),
    /** The build has to stop with these problems and nothing else. */
    stopsWith(...problems: string[]) {
      const { status, stderr } = build();
      const count = problems.length === 1 ? "1 error in 1 file" : `${problems.length} errors in 1 file`;
      assert.equal(
        stderr,
        `${problems.join("\n")}\n${count}.\nNothing was written; the site is as it was.\n`,
      );
      assert.equal(status, 1);
      assert.ok(!existsSync(join(folder, "_site")));
    },
    /** The line that the last report told to write. */
    told: () => /^ *│ Write: {2}(.*)$/m.exec(report)?.[1] as string,
    passes() {
      const { status, stderr } = build();
      assert.equal(stderr, "");
      assert.equal(status, 0);
    },
    /** Where the page at an old address forwards to on a plain host. */
    forwards: (address: string) => {
      const refresh = readPage(join(folder, "_site"), address)
        .elements("meta")
        .find((element) => attribute(element, "http-equiv") === "refresh");
      return refresh ? attribute(refresh, "content")?.replace("0; url=", "") : null;
    },
    ids: (address: string) =>
      readPage(join(folder, "_site"), address)
        .elements()
        .map((element) => attribute(element, "id")),
  };
}

type Club = ReturnType<typeof openClub>;
const addSetting = (club: Club, file: string, line: string) =>
  club.edit(file, (text) => text.replace(/^---\n/, `---\n${line}\n`));
const addRedirect = (club: Club, line: string) => club.edit("redirects.yaml", (text) => `${text}${line}\n`);

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
  club.edit("en/people.md", (text) => text.replace("aliases:", `aliases:\n${club.told()}`));
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

test("a page that is merged into another leads there, with the parts that it had", () => {
  const club = openClub();
  const parts = (site["en/fees.md"] as string).split("---\n")[2] as string;
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
  addRedirect(club, club.told());
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
    │        ^^^^ "/en/fees/" is on the site; as a draft nothing would be there. Take this setting out. If the page is to go, add this line to content/redirects.yaml.
    │ Write:  - {from: /en/fees/, status: gone}
`,
  );
  addRedirect(club, club.told());
  club.passes();
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

test("this site remembers the parts of the page that it replaced", () => {
  const lines = readFileSync(join(repository, "content/addresses.txt"), "utf8").split("\n");
  for (const id of ["about", "what-we-have-done", "future-plans", "get-involved", "resources"])
    assert.ok(lines.includes(`/en/learning-circles/#${id}`), id);
});
