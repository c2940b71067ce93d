import assert from "node:assert/strict";
import { test } from "node:test";
import { readValue } from "../../../../src/layouts/blocks/cast-fields.ts";

test("an entry that says nothing of a field has no value for it, also where every map of a script has one by that name", () => {
  const field = { name: "constructor", type: "text", help: "Who built the organ." } as const;
  assert.equal(readValue(field, { key: "1", values: { constructor: "Sauer" } }), "Sauer");
  assert.equal(readValue(field, { key: "2", values: {} }), undefined);
  assert.equal(readValue(null, { key: "2", values: {} }), undefined);
});
