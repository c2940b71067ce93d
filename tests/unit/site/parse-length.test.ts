import assert from "node:assert/strict";
import { test } from "node:test";
import { parseLength } from "../../../src/site/parse-length.ts";

test("a length with or without hours is a duration", () => {
  assert.deepEqual(["3:20", "90:00", "1:02:45", " 0:07 "].map(parseLength), [
    "PT3M20S",
    "PT90M0S",
    "PT1H2M45S",
    "PT0M7S",
  ]);
});

test("all else is none", () => {
  for (const text of ["", "3", "3:7", "3:60", "3 min", "1:2:03", "3:20:", "-3:20"])
    assert.equal(parseLength(text), null, text);
});
