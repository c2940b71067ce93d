import assert from "node:assert/strict";
import { resolve } from "node:path";
import { test } from "node:test";
import { listTests } from "../../support/list-tests.ts";

const root = resolve(import.meta.dirname, "../../..");

test("a kind, a folder and a file each mean their tests", () => {
  const all = listTests("unit", root);
  const some = listTests("tests/unit/support", root);
  assert.ok(all.length > some.length && some.length > 1);
  assert.deepEqual(listTests("tests/unit/support/list-tests.test.ts", root), [import.meta.filename]);
});

test("no tests are a fault, not a success", () => {
  assert.throws(() => listTests("untit", root), {
    message: 'There are no tests at "untit". Kinds are unit, site, browser.',
  });
  assert.throws(() => listTests("src", root), {
    message: 'There are no tests in "src": their names end in .test.ts.',
  });
});
