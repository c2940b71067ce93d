import assert from "node:assert/strict";
import { test } from "node:test";
import { median } from "../../bench/measure/median.ts";

test("takes the middle one of an odd count and the mean of two of an even one", () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([10, 1, 3, 4]), 3.5);
});

test("refuses to tell the median of nothing", () => {
  assert.throws(() => median([]), { message: "There is no median of no numbers." });
});
