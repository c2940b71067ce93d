import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { groupTests } from "../../support/group-tests.ts";
import { listTests } from "../../support/list-tests.ts";
import { makeFolder, repository } from "../../support/run-waymark.ts";

/** Runs groups as `npm test` does and returns what it says, and how it ended. */
function run(files: Record<string, string>) {
  const folder = makeFolder();
  const paths = Object.entries(files).map(([name, body]) => {
    const path = join(folder, name);
    writeFileSync(path, `import { test } from "node:test";\n${body}\n`);
    return path;
  });
  const groups = groupTests(paths, 1, folder);
  // Without this the runner believes that it is a file of another runner.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  return spawnSync(process.execPath, ["--test", "--test-reporter=spec", ...groups], {
    env,
    encoding: "utf8",
  });
}

test("each file of tests is in one group, and neighbours are in different ones", () => {
  const folder = makeFolder();
  const files = ["a", "b", "c", "d", "e"].map((name) => `/tests/${name}.test.ts`);
  const groups = groupTests(files, 2, folder).map((path) => readFileSync(path, "utf8"));
  assert.deepEqual(groups, [
    'import "file:///tests/a.test.ts";\nimport "file:///tests/c.test.ts";\nimport "file:///tests/e.test.ts";\n',
    'import "file:///tests/b.test.ts";\nimport "file:///tests/d.test.ts";\n',
  ]);
  assert.equal(groupTests(files.slice(0, 1), 12, folder).length, 1);
});

test("all tests of a group run and are counted, and one that fails or can't be read fails the run", () => {
  const good = run({ "a.mjs": 'test("one", () => {});', "b.mjs": 'test("two", () => {});' });
  assert.match(good.stdout, /✔ one[\s\S]*✔ two[\s\S]*pass 2\n/);
  assert.equal(good.status, 0);
  const bad = run({
    "a.mjs": 'test("one", () => { throw new Error("no"); });',
    "b.mjs": 'test("two", () => {});',
  });
  assert.match(bad.stdout, /✖ one[\s\S]*✔ two[\s\S]*fail 1\n[\s\S]*a\.mjs/);
  assert.equal(bad.status, 1);
  const broken = run({ "a.mjs": "const =", "b.mjs": 'test("two", () => {});' });
  assert.match(broken.stdout, /a\.mjs[\s\S]*SyntaxError/);
  assert.equal(broken.status, 1);
});

test("no file of unit tests has steps before or after each test that would run for its neighbours too", () => {
  for (const file of listTests("unit", repository))
    assert.doesNotMatch(readFileSync(file, "utf8"), /^(?:before|after)Each\(/m, file);
});
