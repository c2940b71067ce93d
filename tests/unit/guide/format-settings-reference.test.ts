import assert from "node:assert/strict";
import { test } from "node:test";
import { formatSettingsReference } from "../../support/guide/format-settings-reference.ts";

const rows = formatSettingsReference()
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => line.slice(2, -2).split(" | "));
const kindOf = (name: string) => rows.find(([found]) => found === name)?.[1];

test("shows the settings below a setting, and those of each entry of a list", () => {
  assert.equal(kindOf("`form`"), "settings below it");
  assert.equal(kindOf("`form` › `answersScripts`"), "true or false");
  assert.equal(kindOf("`form` › `hidden`"), "names, each with its text");
  assert.equal(kindOf("`languages` › `code`"), "text");
  assert.equal(kindOf("`groups` › `fields` › `type`"), "one of `text`, `email`, `link`, `long`");
});

test("shows what holds itself once", () => {
  assert.equal(kindOf("`sidenav` › `items`"), "list");
  assert.equal(kindOf("`sidenav` › `items` › `title`"), undefined);
});

test("says of every setting what it is for", () => {
  assert.deepEqual(
    rows.filter(([, , meaning]) => !meaning),
    [],
  );
});
