import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { loadGrids } from "../../grid/load-grids.ts";
import { listTests } from "../../support/list-tests.ts";
import { repository } from "../../support/run-waymark.ts";

const grids = await loadGrids();

test("each grid says what holds, has cells with names of their own, and a sample of them", () => {
  assert.ok(grids.size > 0);
  for (const [name, { about, cells, sample }] of grids) {
    const names = cells.map((cell) => cell.name);
    assert.match(about, /\.$/, name);
    assert.equal(new Set(names).size, names.length, name);
    assert.ok(sample.length > 0 && sample.every((cell) => names.includes(cell)), name);
  }
});

test("the sample of each grid is among the tests of each change", () => {
  const tests = ["unit", "site", "browser"].flatMap((kind) => listTests(kind, repository));
  const texts = tests.map((file) => readFileSync(file, "utf8"));
  for (const name of grids.keys())
    assert.ok(
      texts.some((text) => text.includes(`/grid/grids/${name}.ts"`) && text.includes(`testSample(${name});`)),
      name,
    );
});

test("the weekly workflow runs every grid whole", () => {
  const workflow = parse(readFileSync(join(repository, ".github/workflows/weekly.yml"), "utf8"));
  assert.deepEqual(workflow.jobs.grids.strategy.matrix.grid, [...grids.keys()]);
});
