import assert from "node:assert/strict";
import { test } from "node:test";
import { formatNumber } from "../../../src/site/format-number.ts";

test("a number has the signs and digits of its locale", () => {
  assert.equal(formatNumber(1234.5, "en"), "1,234.5");
  assert.equal(formatNumber(1234.5, "de"), "1.234,5");
  assert.equal(formatNumber(12, "fa"), "۱۲");
  assert.equal(formatNumber(12, "fa-u-nu-latn"), "12");
});
