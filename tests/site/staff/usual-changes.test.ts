import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { openStaffSite } from "../../support/staff-site.ts";
import { git } from "../../support/workflows/git.ts";

const site = await openStaffSite();

test("a typing error goes, and nothing beside it", async () => {
  await site.change(
    ["fix", "content/en/about.md:5"],
    (hands) => hands.edit("en/about.md", "at the the library", "at the library"),
    ["-We meet at the the library.", "+We meet at the library."],
  );
});

test("a new page is a file with its title", async () => {
  await site.change(
    ["new-page", "--title", "Lost: and found", "--section", "parties", "--yes"],
    (hands) => hands.write("en/parties/lost-and-found.md", '---\ntitle: "Lost: and found"\n---\n'),
    ["+---", '+title: "Lost: and found"', "+---"],
  );
});

test("a page gets another name, and all that leads there follows", async () => {
  await site.change(
    ["move", "en/fees.md", "en/prices.md", "--yes"],
    (hands) => {
      hands.move("en/fees.md", "en/prices.md");
      hands.edit("en/prices.md", "title: Fees\n", "title: Fees\naliases:\n  - /en/fees/\n");
      hands.edit("en/index.md", "fees.md", "prices.md");
      hands.edit("site.yaml", "/en/fees/", "/en/prices/");
      hands.edit("redirects.yaml", "/en/fees/", "/en/prices/");
    },
    [
      "-[About](about.md), [fees](fees.md), [parties](parties/index.md).",
      "+[About](about.md), [fees](prices.md), [parties](parties/index.md).",
      "rename from content/en/fees.md",
      "rename to content/en/prices.md",
      "+aliases:",
      "+  - /en/fees/",
      "-- {from: /costs/, to: /en/fees/} # flyer",
      "+- {from: /costs/, to: /en/prices/} # flyer",
      "-    link: /en/fees/",
      "+    link: /en/prices/",
    ],
  );
});

test("a picture is replaced, and its words are to be looked at", async () => {
  const told = await site.change(
    ["replace", "en/table.png", "new.png", "--yes"],
    (hands) => hands.copy("new.png", "en/table.png"),
    ["Binary files a/content/en/table.png and b/content/en/table.png differ"],
  );
  assert.match(told, /^Look whether these words .*“A long table” \(content\/en\/index\.md:3\)\.$/m);
});

test("a menu gets an entry at its end", async () => {
  await site.change(
    ["set", "site.yaml", "navigation", "--add", "title: Parties, link: /en/parties/", "--yes"],
    (hands) => hands.append("site.yaml", "  - title: Parties\n    link: /en/parties/\n"),
    ["+  - title: Parties", "+    link: /en/parties/"],
  );
});

test("an entry of the menu comes before another", async () => {
  await site.change(
    ["set", "site.yaml", "navigation/Fees", "--place", "1", "--yes"],
    (hands) => {
      hands.edit("site.yaml", "  - title: Fees\n    link: /en/fees/\n", "");
      hands.edit("site.yaml", "navigation:\n", "navigation:\n  - title: Fees\n    link: /en/fees/\n");
    },
    [
      "-  - title: About us # the neighbours",
      "-    link: /en/about/",
      "+  - title: About us # the neighbours",
      "+    link: /en/about/",
    ],
  );
});

test("the resources get a document, written as the others are", async () => {
  await site.change(
    ["set", "data/resources.yaml", "--add", "title: Plan, about: Who does what., group: For hosts", "--yes"],
    (hands) =>
      hands.append("data/resources.yaml", "- {title: Plan, about: Who does what., group: For hosts}\n"),
    ["+- {title: Plan, about: Who does what., group: For hosts}"],
  );
});

test("a page is a draft for a while", async () => {
  await site.change(
    ["hide", "en/parties/winter.md", "--yes"],
    (hands) =>
      hands.edit("en/parties/winter.md", "party\n---", "party\npublish: 2026-03-31\ndraft: true\n---"),
    ["+publish: 2026-03-31", "+draft: true"],
  );
});

test("an address leads to a page", async () => {
  await site.change(
    ["set", "redirects.yaml", "--add", "from: /summer/, to: /en/parties/summer/", "--yes"],
    (hands) => hands.append("redirects.yaml", "- {from: /summer/, to: /en/parties/summer/}\n"),
    ["+- {from: /summer/, to: /en/parties/summer/}"],
  );
});

test("an entry of a list says something else, with the remark beside it", async () => {
  await site.change(
    ["set", "data/people.yaml", "Ann Lee/role", "Treasurer", "--yes"],
    (hands) => hands.edit("data/people.yaml", "role: Chair", "role: Treasurer"),
    ["-  role: Chair # until May", "+  role: Treasurer # until May"],
  );
});

test("an event stands before a later one", async () => {
  await site.change(
    ["set", "data/events.yaml", "--add", "title: Summer party, day: 2026-06-20", "--place", "1", "--yes"],
    (hands) =>
      hands.edit(
        "data/events.yaml",
        "- title: Spring",
        "- title: Summer party\n  day: 2026-06-20\n- title: Spring",
      ),
    ["+- title: Summer party", "+  day: 2026-06-20"],
  );
});

test("each change is undone by the line that is told with it, and one that was saved by its opposite", async () => {
  const told = await site.change(
    ["delete", "en/parties/winter.md", "--gone", "--yes"],
    (hands) => {
      hands.edit("en/parties/index.md", ", [winter](winter.md)", ", winter");
      hands.append("redirects.yaml", "- {from: /en/parties/winter/, status: gone}\n");
      hands.remove("en/parties/winter.md");
    },
    [
      "-[Summer](summer.md), [winter](winter.md).",
      "+[Summer](summer.md), winter.",
      "----",
      "-title: Winter party",
      "----",
      "-",
      "-Punch.",
      "+- {from: /en/parties/winter/, status: gone}",
    ],
  );
  const [, undo = ""] = /^To take it back: git (.*)$/m.exec(told) ?? [];
  git(site.folder, "reset", "--quiet");
  git(site.folder, ...undo.split(" "));
  assert.equal(git(site.folder, "status", "--porcelain"), "");
  const before = git(site.folder, "rev-parse", "HEAD:");
  rmSync(join(site.folder, "content/en/parties/winter.md"));
  git(site.folder, "commit", "--quiet", "--all", "-m", "Away");
  git(site.folder, "revert", "--no-edit", "HEAD");
  assert.equal(git(site.folder, "rev-parse", "HEAD:"), before);
});
