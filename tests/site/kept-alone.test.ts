import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createRandom } from "../support/create-random.ts";
import { build, compareBuilds } from "../support/kept/compare-builds.ts";
import { edits } from "../support/kept/edits.ts";
import { makeFolder } from "../support/run-waymark.ts";

// Every second one: all of them, in any order, are the grid "edits", which runs whole once a week.
const sample = edits.filter((_, at) => at % 2 === 0);

test("each edit alone reaches all pages that show something of it", async () => {
  const folder = makeFolder("tests/fixtures/harbour");
  process.chdir(folder);
  const random = createRandom(1);
  // The start page shows what an edit may change.
  const start = join(folder, "content/en/index.md");
  const text = `${readFileSync(start, "utf8")}\n![](mark:buoy)\n\n::: form join\n:::\n\n::: resources\n:::\n`;
  let compared = 0;
  for (const edit of sample) {
    writeFileSync(start, text);
    await build(["--date", "2026-03-01"]);
    if (await compareBuilds(folder, ["--date", "2026-03-01"], edit(folder, random))) compared++;
  }
  assert.ok(compared > sample.length / 2, `only ${compared} of ${sample.length} builds could be compared`);
});
