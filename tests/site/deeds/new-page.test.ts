import assert from "node:assert/strict";
import { readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { publishClub } from "../../support/club-site.ts";
import { runWaymark } from "../../support/run-waymark.ts";

const openClub = publishClub();

test("a new page is written into its section under the name of its title, and passes the checks", () => {
  const { folder, build } = openClub();
  const { status, stdout, stderr } = runWaymark(
    ["new-page", "--title", "Café: what it costs", "--section", "parties", "--yes"],
    folder,
  );
  assert.equal(`${status} ${stderr}`, "0 ");
  assert.match(stdout, /^To take it back, delete content\/en\/parties\/cafe-what-it-costs\.md\.$/m);
  assert.equal(
    readFileSync(join(folder, "content/en/parties/cafe-what-it-costs.md"), "utf8"),
    '---\ntitle: "Café: what it costs"\n---\n',
  );
  const built = build();
  assert.equal(`${built.status} ${built.stderr}`, "0 ");
});

test("a new page in a section of news has its day in its name", () => {
  const { folder, edit } = openClub();
  edit("en/parties/index.md", (text) => text.replace("---\n", "---\nfeed: true\n"));
  const add = (title: string) =>
    runWaymark(
      ["new-page", "--title", title, "--section", "en/parties", "--yes", "--force", "--date", "2026-03-01"],
      folder,
    );
  const { stdout, stderr } = add("Cake");
  assert.equal(stderr, "");
  assert.match(stdout, /^The page is content\/en\/parties\/2026-03-01-cake\.md: .*\nIt is a piece of news /m);
  const parties = join(folder, "content/en/parties");
  renameSync(join(parties, "index.md"), join(parties, "README.md"));
  assert.match(add("Tea").stdout, /^The page is content\/en\/parties\/2026-03-01-tea\.md: /m);
});

test("a page without a name, in no section, in no language or in the place of another is told in a line", () => {
  const { folder } = openClub();
  const told = (...args: string[]) => runWaymark(["new-page", ...args, "--yes"], folder).stderr;
  assert.match(told(), /^Say what the page is called: --title/);
  assert.match(
    told("--title", "Tea", "--section", "party"),
    /^There is no section "party"\. Did you mean "en\/parties"\?/,
  );
  assert.match(told("--title", "Tea", "--language", "fr"), /^The site has no language "fr"/);
  assert.match(
    told("--title", "Tea", "--layout", "pgae"),
    /^There is no layout "pgae"\. There are .*\bpage\b/,
  );
  assert.match(told("--title", "Fees"), /^There is a page "en\/fees\.md" already/);
});
