import assert from "node:assert/strict";
import { test } from "node:test";
import { findRange } from "../../../../src/commands/preview/find-range.ts";

test("a part of a film is found by its first and last byte, its first alone, or its length from the end", () => {
  const parts = ["bytes=0-1", "bytes=4-", "bytes=-3", "bytes=8-99", "bytes=-99"].map((asked) =>
    findRange(asked, 10),
  );
  assert.deepEqual(
    parts.map((part) => [part?.start, part?.end]),
    [
      [0, 2],
      [4, 10],
      [7, 10],
      [8, 10],
      [0, 10],
    ],
  );
});

test("who asks for no part, for several or for what is not there gets the whole", () => {
  for (const asked of [
    undefined,
    "",
    "bytes=-",
    "bytes=0-1,4-5",
    "bytes=10-",
    "bytes=3-2",
    "lines=0-1",
    "bytes=-0",
  ])
    assert.equal(findRange(asked, 10), null, asked);
});
