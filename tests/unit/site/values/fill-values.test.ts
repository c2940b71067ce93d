import assert from "node:assert/strict";
import { test } from "node:test";
import { areAsUsed, fillValues } from "../../../../src/site/values/fill-values.ts";
import type { Values, ValueUses } from "../../../../src/site/values/value.ts";
import { makeValues } from "../../../support/make-values.ts";

const valuesOf = (text: string) => makeValues(text).of.get("en") as Values;
const values = valuesOf("phone: +1 312 555 0100\nform: https://example.org/form/\nroom: <b>1</b>\n");

function fill(text: string, isAddress = false) {
  const missed: string[] = [];
  const used: ValueUses = {};
  const filled = fillValues(text, values, used, { isAddress, miss: (written) => missed.push(written) });
  return { ...filled, missed, used: Object.keys(used) };
}

test("a text has the words of its values, and an address what leads there", () => {
  assert.equal(fill("Call :value[phone], room :value[ room ].").text, "Call +1 312 555 0100, room <b>1</b>.");
  assert.equal(fill(":value[phone]", true).text, "tel:+13125550100");
  assert.equal(fill("tel::value[phone]", true).text, "tel:+13125550100");
  assert.equal(fill(":value[form]").text, "https://example.org/form/");
});

test("what staff wrote themselves is known without the values", () => {
  assert.equal(fill("Call :value[phone] now").words, "Call \uFFFC now");
});

test("an unknown name stays and is told, an escaped one is text", () => {
  assert.deepEqual(fill("a :value[phne] \\:value[phone] :value[]"), {
    text: "a :value[phne] :value[phone] :value[]",
    words: "a :value[phne] :value[phone] :value[]",
    missed: [":value[phne]", ":value[]"],
    used: ["phne", ""],
  });
});

test("what was made with values is known to be true until one of them changes or the one that was missing comes", () => {
  const used: ValueUses = {};
  const miss = () => {};
  fillValues(":value[phone] :value[fax]", values, used, { isAddress: false, miss });
  assert.ok(areAsUsed(used, values));
  assert.ok(areAsUsed({}, new Map()));
  assert.ok(!areAsUsed(used, new Map([...values].filter(([name]) => name !== "phone"))));
  assert.ok(!areAsUsed(used, new Map([...values, ["fax", values.get("phone") as never]])));
  const { phone = "" } = used;
  assert.ok(areAsUsed({ phone }, new Map([...values].filter(([name]) => name === "phone"))));
});
