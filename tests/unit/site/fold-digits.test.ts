import assert from "node:assert/strict";
import { test } from "node:test";
import { foldDigits } from "../../../src/site/fold-digits.ts";

test("digits of any script are read as those from 0 to 9, and all else stays", () => {
  assert.equal(foldDigits("٢٠٢٦ / ۱۹۶۵"), "2026 / 1965");
  assert.equal(foldDigits("०१२३४५६७८९"), "0123456789");
  assert.equal(foldDigits("𝟘𝟙𝟡 and ９"), "019 and 9");
  assert.equal(foldDigits("room 12, ½, VII"), "room 12, ½, VII");
});
