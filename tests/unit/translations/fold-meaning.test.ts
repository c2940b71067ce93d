import assert from "node:assert/strict";
import { test } from "node:test";
import { foldForm, foldMeaning, formatMark } from "../../../src/translations/fold-meaning.ts";

test("the meaning of a text is its words and numbers, however they are set", () => {
  const meaning = "It's 25 % of co op not 3 5";
  for (const text of [
    "It's 25 % of “co-op” -- not 3.5!",
    "It’s 25\u00a0% of «co‑op» — not 3,5 …",
    "It's  25 %\nof 'co–op', (not 3:5)",
    "It's ٢٥ % of co-\u00adop not 3.5",
  ])
    assert.equal(foldMeaning(text), meaning);
  assert.equal(foldMeaning(`Wa${formatMark("strong")}ter`), "Water");
});

test("what says something is part of the meaning: signs of money, a minus, capitals", () => {
  assert.notEqual(foldMeaning("5 €"), foldMeaning("5 $"));
  assert.notEqual(foldMeaning("-5 degrees"), foldMeaning("5 degrees"));
  assert.notEqual(foldMeaning("Polish"), foldMeaning("polish"));
  assert.equal(foldMeaning("pages 3-5"), foldMeaning("pages 3–5"));
});

test("the form of a text has its marks and punctuation too, but not its typography", () => {
  assert.equal(foldForm('"One" -- two...'), foldForm("„One“ —  two…"));
  assert.notEqual(foldForm("One, two"), foldForm("One two"));
  assert.notEqual(foldForm(`${formatMark("em")}One`), foldForm("One"));
  assert.equal(foldForm("مرحبا، كيف؟"), foldForm("مرحبا, كيف?"));
});

test("a blank in a script that puts none between words says nothing", () => {
  assert.equal(foldMeaning("学习圈每周\n见面"), foldMeaning("学习圈每周见面"));
  assert.equal(foldForm("学习圈，每周"), foldForm("学习圈， 每周"));
});

test("a word is parted alike whatever signs stand elsewhere in the text", () => {
  for (const words of ["it's", "rock'n'roll", "a'b5", "x1'y", "C# & C++", "dogs' names"])
    assert.equal(`${foldMeaning(words)} é`, foldMeaning(`${words} é`), words);
});
