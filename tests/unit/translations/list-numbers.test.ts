import assert from "node:assert/strict";
import { test } from "node:test";
import { listNumbers } from "../../../src/translations/list-numbers.ts";

test("numbers are the same ones in every language and script", () => {
  for (const text of [
    "In 2026, 1,000 people paid $3.50.",
    "Im Jahr 2026 zahlten 1.000 Leute 3,50 $.",
    "En 2026, 1\u202f000 personnes ont payé 3,50 $.",
    "En 2026, 1 000 personnes ont payé 3,50 $.",
    "في ٢٠٢٦ دفع ١٬٠٠٠ شخص ٣٫٥٠ دولار",
  ])
    assert.deepEqual(listNumbers(text), ["2026", "1000", "3.50"], text);
});

test("what languages write differently is left out: small numbers, hours, days in figures", () => {
  assert.deepEqual(listNumbers("At 7 pm, 19:00 or 19 h on 12/25/2026 or 25.12.2026, for 3 weeks"), []);
  assert.deepEqual(listNumbers("6–8 weeks in 15 libraries in 2026"), ["15", "2026"]);
});
