import assert from "node:assert/strict";
import { test } from "node:test";
import { isOneChange } from "../../../src/editing/is-one-change.ts";

const before = { title: "A", list: [{ from: "/a/" }, { from: "/b/" }], draft: "yes" };

test("one value, and the name of one setting, is one change", () => {
  assert.ok(isOneChange(before, { ...before, draft: true }));
  assert.ok(isOneChange(before, { ...before, list: [{ from: "/a/" }, { from: "/c/" }] }));
  assert.ok(isOneChange(before, { title: "A", menu: before.list, draft: "yes" }));
  assert.ok(isOneChange(before, { ...before, more: 1 }));
});

test("nothing, two values, and a setting that takes the place of another with another value, are not", () => {
  assert.ok(!isOneChange(before, structuredClone(before)));
  assert.ok(!isOneChange(before, { ...before, title: "B", draft: true }));
  assert.ok(!isOneChange(before, { title: "A", menu: [], draft: "yes" }));
});
