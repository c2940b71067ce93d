import assert from "node:assert/strict";
import { test } from "node:test";
import { readValue } from "../../../../src/commands/deeds/read-value.ts";

test("a value is a number, a yes or a no, a list or settings in brackets, and else the text that it is", () => {
  const values: [string, unknown][] = [
    ["3", 3],
    ["-1.5", -1.5],
    ["true", true],
    ["[a, 2]", ["a", 2]],
    ["{a: b}", { a: "b" }],
    ['"3"', "3"],
    ["No: never", "No: never"],
    ["# 1", "# 1"],
    ["2027-03-01", "2027-03-01"],
    ["0800", "0800"],
    ["1.50", "1.50"],
    ["[0800, 800]", ["0800", 800]],
    ["true love", "true love"],
    ["", ""],
  ];
  for (const [written, value] of values) assert.deepEqual(readValue(written, false), value, written);
});

test("an entry needs no brackets around it, and says when it can't be read", () => {
  assert.deepEqual(readValue('title: Fees, about: "Half, or none"', true), {
    title: "Fees",
    about: "Half, or none",
  });
  assert.equal(readValue("/old/", true), "/old/");
  assert.throws(() => readValue("title: It's: so", true), /^CallError: "title: It's: so" can't be read/);
});
