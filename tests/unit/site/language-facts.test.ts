import assert from "node:assert/strict";
import { test } from "node:test";
import { languageFacts } from "../../../src/site/language-facts.ts";

test("a language has the quotes of its region, else its own, else those of English", () => {
  assert.equal(languageFacts("de-CH").quotes, "«»‹›");
  assert.equal(languageFacts("de-AT").quotes, "„“‚‘");
  assert.equal(languageFacts("zh-Hant").quotes, "「」『』");
  assert.equal(languageFacts("sw").quotes, "“”‘’");
});

test("a language is written from the right where its letters are", () => {
  assert.equal(languageFacts("ar-EG").dir, "rtl");
  assert.equal(languageFacts("es").dir, "ltr");
});
