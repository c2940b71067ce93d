import assert from "node:assert/strict";
import { test } from "node:test";
import { createOverlap } from "../../../src/problems/create-overlap.ts";

test("a span overlaps with one that has a character in common with it, and not with a neighbour", () => {
  const overlaps = createOverlap([
    { start: 20, end: 30 },
    { start: 0, end: 50 },
    { start: 60, end: 61 },
  ]);
  const at = (start: number, end: number) => overlaps({ start, end });
  assert.deepEqual(
    [at(40, 41), at(50, 60), at(49, 60), at(60, 70), at(61, 70)],
    [true, false, true, true, false],
  );
  assert.equal(createOverlap([])({ start: 0, end: 9 }), false);
});
