import assert from "node:assert/strict";
import { test } from "node:test";
import { weighLogo } from "../../../src/layouts/weigh-logo.ts";

test("logos of all shapes have one area, as far as their place has room", () => {
  assert.deepEqual(weighLogo({ width: 600, height: 300 }), { width: 115, height: 57 });
  assert.deepEqual(weighLogo({ width: 2000, height: 1400 }), { width: 97, height: 68 });
  assert.deepEqual(weighLogo({ width: 50, height: 50 }), { width: 76, height: 76 });
  assert.deepEqual(weighLogo({ width: 900, height: 100 }), { width: 148, height: 16 });
  assert.deepEqual(weighLogo({ width: 10, height: 5000 }), { width: 1, height: 76 });
});
