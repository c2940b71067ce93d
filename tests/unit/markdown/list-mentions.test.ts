import assert from "node:assert/strict";
import { test } from "node:test";
import { listMentions } from "../../../src/markdown/list-mentions.ts";
import { compareWork } from "../../support/compare-work.ts";

const list = (text: string) => listMentions([{ text, places: [0, 0], start: 0, end: text.length }], text);

test("prices, addresses and numbers are found as people write them", () => {
  const text = "Admission 8 EUR or £1,200.50, call +1 312 555 0100, write to hello@example.org.";
  assert.deepEqual(
    list(text).map(({ type, start, end }) => [type, text.slice(start, end)]),
    [
      ["email", "hello@example.org"],
      ["price", "8 EUR"],
      ["price", "£1,200.50"],
      ["phone", "+1 312 555 0100"],
    ],
  );
});

test("rows of figures and of prices take time in proportion to their length", () => {
  for (const unit of ["000 ", "EUR 000 ", "€5 a "]) {
    const [short, long] = [unit.repeat(4000), unit.repeat(16_000)];
    assert.ok(
      compareWork(
        () => list(short),
        () => list(long),
      ) < 8,
      unit,
    );
  }
});
