import assert from "node:assert/strict";
import { test } from "node:test";
import { findSetting } from "../../../../src/commands/deeds/find-setting.ts";

const settings = {
  title: "Club",
  navigation: [
    { title: "Fees", link: "/en/fees/" },
    { title: "Fees/families", items: [{ title: "Half", link: "/en/half/" }] },
  ],
};

test("a setting is named by its steps, and an entry by what it says or by its place", () => {
  assert.deepEqual(findSetting(settings, "title"), ["title"]);
  assert.deepEqual(findSetting(settings, "navigation/Fees/link"), ["navigation", 0, "link"]);
  assert.deepEqual(findSetting(settings, "navigation//en/fees/"), ["navigation", 0]);
  assert.deepEqual(findSetting(settings, "navigation/Fees/families/items/1"), ["navigation", 1, "items", 0]);
  assert.deepEqual(findSetting(settings, "navigation/2/title"), ["navigation", 1, "title"]);
  assert.deepEqual(findSetting([{ from: "/costs/" }], "/costs/"), [0]);
});

test("what is not there yet is a setting all the same, but no entry", () => {
  assert.deepEqual(findSetting(settings, "look/accent"), ["look", "accent"]);
  assert.deepEqual(findSetting(null, ""), []);
  assert.throws(
    () => findSetting(settings, "navigation/Fee"),
    /^CallError: There is no entry "Fee" in "navigation" among 2 entries\. Did you mean "Fees"\?$/,
  );
  assert.throws(() => findSetting(settings, "navigation/3"), /There is no entry "3"/);
});
