import assert from "node:assert/strict";
import { test } from "node:test";
import { orderLine } from "../../../../src/output/cards/order-line.ts";

test("a line from right to left is parted as a page shows it, Arabic letters as they are written", () => {
  assert.deepEqual(orderLine("متحف: Wi-Fi (2026)!", "rtl"), ["!", "Wi-Fi", " ", "(2026)", " ", ":", "متحف"]);
  assert.deepEqual(orderLine("زيارة (مجانية)", "rtl"), ["(", "مجانية", ")", " ", "زيارة"]);
  assert.deepEqual(orderLine("يُفتح ١٢:٣٠ غداً؟", "rtl"), ["؟", "غداً", " ", "١٢", ":", "٣٠", " ", "يُفتح"]);
});

test("a name from right to left in a line that runs the other way stands in its place", () => {
  assert.deepEqual(orderLine("The مركب of 1826", "ltr"), ["The", " ", "مركب", " ", "of", " ", "1826"]);
  assert.deepEqual(orderLine("مركب, 5 boats", "rtl"), ["boats", " ", "5", " ", ",", "مركب"]);
});

test("signs that only say a direction are not drawn", () => {
  assert.deepEqual(orderLine("\u200fمركب\u200f 5", "rtl"), ["5", " ", "مركب"]);
});
