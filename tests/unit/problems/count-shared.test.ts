import assert from "node:assert/strict";
import { test } from "node:test";
import { countShared } from "../../../src/problems/count-shared.ts";

test("what two lists share at their beginning is not counted again at their end", () => {
  assert.deepEqual(countShared([1, 2, 3], [1, 9, 3]), { head: 1, tail: 1 });
  assert.deepEqual(countShared(["a", "a"], ["a", "a", "a"]), { head: 2, tail: 0 });
  assert.deepEqual(countShared("one end", "another end"), { head: 0, tail: 4 });
  assert.deepEqual(countShared([], [1]), { head: 0, tail: 0 });
});

test("what is the same can be said by the caller", () => {
  const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  assert.deepEqual(countShared(["A", "b"], ["a", "x", "B"], isSame), { head: 1, tail: 1 });
});
