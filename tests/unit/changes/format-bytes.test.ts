import assert from "node:assert/strict";
import { test } from "node:test";
import { formatBytes } from "../../../src/changes/format-bytes.ts";

test("bytes are told in the unit that one reads easily, without a sign", () => {
  assert.deepEqual([0, 1, 999, 1000, 12_340, 99_600, 999_600, -2_500_000, 7e12].map(formatBytes), [
    "0 bytes",
    "1 byte",
    "999 bytes",
    "1.0 kB",
    "12.3 kB",
    "100 kB",
    "1.0 MB",
    "2.5 MB",
    "7000 GB",
  ]);
});
