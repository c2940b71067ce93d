import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { publishClub } from "../../support/club-site.ts";
import { commitAt } from "../../support/commit-at.ts";
import { runWaymark } from "../../support/run-waymark.ts";
import { git } from "../../support/workflows/git.ts";

const openClub = publishClub();

test("a deed after which the site could not be built says what would be wrong and is done by force alone", () => {
  const { folder } = openClub();
  commitAt(folder, "2026-02-01");
  const set = (...words: string[]) => runWaymark(["set", "en/fees.md", ...words, "--yes"], folder);
  const refused = set("permalink", "/en/about/");
  assert.equal(refused.status, 2);
  assert.match(refused.stderr, /address-taken[\s\S]*\nNothing was written: the site could not be built\./);
  assert.match(set("draft", "true").stderr, /address-lost/);
  assert.equal(git(folder, "diff"), "");
  assert.equal(set("draft", "true", "--force").status, 0);
  // What is wrong already is nobody's news.
  assert.equal(set("title", "Prices").stderr.includes("address-lost"), false);
});

test("a file that is not what its name says, or whose name says nothing, takes the place of none", () => {
  const { folder, write } = openClub();
  write(
    "en/table.svg",
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>",
  );
  writeFileSync(join(folder, "bad.webp"), "x");
  const { status, stderr } = runWaymark(["replace", "en/table.svg", "bad.webp", "--yes", "--force"], folder);
  assert.equal(status, 2);
  assert.match(stderr, /^"bad\.webp" can't be shown: the file is damaged or not an image\. /);
  write("en/plan.pdf", "%PDF-1.4\n%%EOF\n");
  writeFileSync(join(folder, "bad.pdf"), "x");
  writeFileSync(join(folder, "plan"), "x");
  const told = (other: string) => runWaymark(["replace", "en/plan.pdf", other, "--yes"], folder).stderr;
  assert.match(told("bad.pdf"), /^"bad\.pdf" is called a PDF, and is none/);
  assert.match(told("plan"), /^The name "plan" does not end with what the file is, such as \.pdf/);
});

test("a value gets what is known of it in brackets, which is told to whoever sets that alone", () => {
  const { folder, write } = openClub();
  write("data/values.yaml", "phone: 01632 960 100\n");
  const set = (...words: string[]) =>
    runWaymark(["set", "data/values.yaml", ...words, "--yes", "--force"], folder);
  assert.match(
    set("phone/reviewBy", "2127-01-01").stderr,
    /Write both together: waymark set data\/values\.yaml phone "\{value: /,
  );
  assert.match(
    set("phone", "{value: 01632 960 100, reviewBy: 2127-01-01}").stdout,
    /\n\+ phone:\n\+ {3}value: 01632 960 100\n\+ {3}reviewBy: 2127-01-01\n/,
  );
});
