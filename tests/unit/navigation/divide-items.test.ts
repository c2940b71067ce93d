import assert from "node:assert/strict";
import { test } from "node:test";
import { divideItems } from "../../../src/navigation/divide-items.ts";

const count = (length: number) => Array.from({ length }, (_, at) => at);
const shape = (items: number[], dayOf: (item: number) => string | undefined = () => undefined) =>
  divideItems(items, dayOf).map(({ key, items }) => `${key}: ${items.length}`);

test("fifty stand on one page, whatever they are", () => {
  assert.deepEqual(shape(count(50)), [": 50"]);
  assert.deepEqual(
    shape(count(50), () => "2026-01-01"),
    [": 50"],
  );
  assert.deepEqual(shape([]), [": 0"]);
});

test("more go on where the page before ends, none of them twice", () => {
  assert.deepEqual(shape(count(51)), [": 50", "2: 1"]);
  assert.deepEqual(shape(count(151)), [": 50", "2: 50", "3: 50", "4: 1"]);
  assert.deepEqual(
    divideItems(count(120), () => undefined).flatMap(({ items }) => items),
    count(120),
  );
});

test("what goes back in time begins with the newest and has a page for each year, a long year several", () => {
  const years = [...Array(3).fill("2026-02-01"), ...Array(60).fill("2025-02-01"), "2020-01-01"];
  assert.deepEqual(
    shape(count(64), (at) => years[at]),
    [": 20", "2026: 3", "2025: 50", "2025/2: 10", "2020: 1"],
  );
});

test("dated items in another order are not divided by years", () => {
  assert.deepEqual(
    shape(count(60), (at) => `20${10 + at}-01-01`),
    [": 50", "2: 10"],
  );
});
