import assert from "node:assert/strict";
import { test } from "node:test";
import { cutExcerpt, markWords } from "../../../../src/theme/search/cut-excerpt.ts";

const marked = (text: string, words: string[], language = "en") =>
  markWords(text, new Set(words), language)
    .map(({ text: part, found }) => (found ? `[${part}]` : part))
    .join("");

test("the words that were asked for are marked, whatever their accents and capitals", () => {
  assert.equal(marked("Año tras año.", ["ano"], "es"), "[Año] tras [año].");
  assert.equal(marked("Bücher", ["buecher"], "de"), "[Bücher]");
  assert.equal(marked("<b>No</b> HTML", ["html"]), "<b>No</b> [HTML]");
  assert.equal(marked("Nothing here", []), "Nothing here");
});

const filler = (n: number) => Array.from({ length: n }, () => "filler").join(" ");

test("a short text stays whole", () => {
  assert.equal(cutExcerpt("A short text.", new Set(["text"]), "en"), "A short text.");
});

test("a long text is cut around the place with the most of the words, between words", () => {
  const text = `boat ${filler(60)} the boat and its oar ${filler(60)}`;
  const cut = cutExcerpt(text, new Set(["boat", "oar"]), "en");
  assert.match(cut, /^… filler(?: filler)* the boat and its oar(?: filler)* …$/);
  assert.ok(cut.length < 180);
});

test("a long text without any of the words is cut after its beginning", () => {
  assert.match(cutExcerpt(`Begin ${filler(60)}`, new Set(["x"]), "en"), /^Begin(?: filler)+ …$/);
});

test("a long text that ends with the word is not cut after it", () => {
  assert.match(cutExcerpt(`${filler(60)} boat`, new Set(["boat"]), "en"), /^… (?:filler )+boat$/);
});
