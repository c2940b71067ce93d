import assert from "node:assert/strict";
import { test } from "node:test";
import { weighLogo } from "../../../src/layouts/weigh-logo.ts";

test("logos of all shapes have one area, as far as their place has room", () => {
  assert.deepEqual(weighLogo({ width: 600, height: 300 }), { width: 106, height: 53 });
  assert.deepEqual(weighLogo({ width: 2000, height: 1400 }), { width: 89, height: 63 });
  assert.deepEqual(weighLogo({ width: 50, height: 50 }), { width: 64, height: 64 });
  assert.deepEqual(weighLogo({ width: 900, height: 100 }), { width: 136, height: 15 });
  assert.deepEqual(weighLogo({ width: 10, height: 5000 }), { width: 1, height: 64 });
});
