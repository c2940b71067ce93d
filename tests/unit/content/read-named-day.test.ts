import assert from "node:assert/strict";
import { test } from "node:test";
import { readNamedDay } from "../../../src/content/read-named-day.ts";

test("the name of a file may begin with a day that exists, and nothing else is one", () => {
  assert.equal(readNamedDay("en/news/2026-03-01-boats"), "2026-03-01");
  assert.equal(readNamedDay("2026-03-01"), "2026-03-01");
  for (const path of [
    "en/news/2026-02-30-boats",
    "en/2026-03-01-week/boats",
    "en/news/2026-03-011",
    "en/boats-2026-03-01",
    "en/2026",
  ])
    assert.equal(readNamedDay(path), null, path);
});
