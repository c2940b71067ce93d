import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { datePassed } from "../../../src/checks/date-passed.ts";
import { checkText } from "../../support/check-text.ts";

test("the deadline that the guide names as an example is found, and none is guessed without its year", () => {
  const guide = readFileSync("content/README.md", "utf8");
  const [, example = ""] = /days in texts that pass \(“([^”]+)”/.exec(guide) ?? [];
  const finds = (words: string) => checkText(datePassed, `${words}.\n`).length;
  assert.equal(finds(example.replace(/\d{4}$/, "2025")), 1, example);
  assert.equal(finds(example.replace(/ \d{4}$/, "")), 0);
});
