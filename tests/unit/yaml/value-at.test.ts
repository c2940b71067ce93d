import assert from "node:assert/strict";
import { test } from "node:test";
import { holdsMore, isSettings, valueAt } from "../../../src/yaml/value-at.ts";

test("a path leads through settings and lists, and nowhere from a value", () => {
  const data = { menus: [{ link: "a.md" }], none: null };
  assert.equal(valueAt(data, ["menus", 0, "link"]), "a.md");
  assert.equal(valueAt(data, []), data);
  assert.equal(valueAt(data, ["menus", 1, "link"]), undefined);
  assert.equal(valueAt(data, ["none", "link"]), undefined);
  assert.equal(valueAt("text", ["length"]), undefined);
});

test("a list holds more and is no settings, and nothing is neither", () => {
  assert.deepEqual([{}, [], null, "a"].map(holdsMore), [true, true, false, false]);
  assert.deepEqual([{}, [], null, "a"].map(isSettings), [true, false, false, false]);
});
