import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { writeTree } from "../support/file-tree.ts";
import { attribute, inside, readPage, textOf } from "../support/read-page.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";

/** A club whose party ends on 31 May and whose fair begins on 1 July. */
function makeClub(): string {
  const folder = makeFolder();
  writeTree(folder, {
    "content/site.yaml": `title: Club
navigation:
  - title: Rules
    link: /rules/
  - title: Party
    link: /party/
footer:
  - title: Fair
    link: /fair/
`,
    "content/index.md": `---
title: Club
layout: home
action:
  title: Come to the party
  link: party.md
---

See [the party](party.md#food), [the fair](fair.md) and <a class='x' href='party.md'>once more</a>, and [the rules](rules.md).
`,
    "content/rules.md": `---
title: Rules
sidenav:
  - link: party.md
    title: Party
  - link: fair.md
    title: Fairs
    items:
      - link: /
        title: Start
---

Be kind.
`,
    "content/party.md": "---\ntitle: Party\nexpires: 2026-05-31\n---\n\n## Food\n\nCake.\n",
    "content/fair.md": "---\ntitle: Fair\npublish: 2026-07-01\n---\n\nStalls.\n",
  });
  return folder;
}

function build(folder: string, date: string) {
  const run = runWaymark(["build", "--date", date], folder);
  assert.equal(run.status, 0, run.stderr);
  const links = (url: string, part: string) =>
    inside(readPage(join(folder, "_site"), url), part)
      .filter(({ tagName }) => tagName === "a")
      .map((link) => [textOf(link).trim(), attribute(link, "href") ?? null]);
  return { said: run.stderr, links };
}

test("links come and go with pages that have days of their own, and no build stops for them", () => {
  const folder = makeClub();
  const may = build(folder, "2026-05-31");
  assert.deepEqual(may.links("/", "home__body"), [
    ["the party", "/party/#food"],
    ["the fair", null],
    ["once more", "/party/"],
    ["the rules", "/rules/"],
  ]);
  const june = build(folder, "2026-06-01");
  assert.deepEqual(june.links("/", "home__body"), [
    ["the party", null],
    ["the fair", null],
    ["once more", null],
    ["the rules", "/rules/"],
  ]);
  assert.deepEqual(june.links("/", "main-nav"), [["Rules", "/rules/"]]);
  assert.deepEqual(june.links("/", "poster"), []);
  assert.deepEqual(june.links("/rules/", "sidenav"), [["Start", "/"]]);
  assert.match(
    june.said,
    /content\/index\.md:9:17 {2}notice: link-dated\n.*\n.*The page "Party" was published until 2026-05-31, so this link is left out\. Take the link out when you next change this\./,
  );
  assert.match(
    june.said,
    /content\/site\.yaml:9:11 {2}notice: link-dated\n.*\n.*The page "Fair" is published from 2026-07-01, so this link is left out until then\./,
  );
  const july = build(folder, "2026-07-01");
  assert.deepEqual(july.links("/", "home__body")[1], ["the fair", "/fair/"]);
  assert.deepEqual(july.links("/rules/", "sidenav"), [
    ["Fairs", "/fair/"],
    ["Start", "/"],
  ]);
  assert.deepEqual(july.links("/", "site-footer__nav"), [["Fair", "/fair/"]]);
});

test("the start page can't be one that has ended", () => {
  const folder = makeClub();
  writeTree(folder, { "content/site.yaml": "title: Club\nhome: /party/\n" });
  const { status, stderr } = runWaymark(["build", "--date", "2026-06-01"], folder);
  assert.equal(status, 1);
  assert.match(
    stderr,
    /content\/site\.yaml:2:7 {2}site-link-missing\n.*\n.*The page at "\/party\/" is not published today\./,
  );
});
