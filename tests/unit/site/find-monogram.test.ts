import assert from "node:assert/strict";
import { test } from "node:test";
import { findMonogram } from "../../../src/site/find-monogram.ts";

test("a monogram is the first letters of the first two words, as capitals, in Arabic one behind the article", () => {
  const names = [
    "Old Harbour Museum",
    "bakery",
    "“Émile & Zoë”",
    "12 Oaks – a school",
    "Ånd",
    "—",
    "متحف الميناء",
    "الميناء",
  ];
  assert.deepEqual(names.map(findMonogram), ["OH", "B", "ÉZ", "1O", "Å", "", "م", "م"]);
});
