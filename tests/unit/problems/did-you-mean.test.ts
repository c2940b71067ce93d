import assert from "node:assert/strict";
import { test } from "node:test";
import { askMeant, didYouMean, rankByLikeness } from "../../../src/problems/did-you-mean.ts";
import { compareWork } from "../../support/compare-work.ts";

test("a slip of the finger, of two neighbours, of an accent or of capitals is understood", () => {
  const words = ["order", "title", "größe"];
  assert.equal(didYouMean("ordr", words), "order");
  assert.equal(didYouMean("oredr", words), "order");
  assert.equal(didYouMean("GROßE", words), "größe");
  assert.equal(didYouMean("Titel", words), "title");
});

test("a word that is like none is not guessed at", () => {
  assert.equal(didYouMean("colour", ["order", "title"]), null);
  assert.equal(didYouMean("", ["order"]), null);
  assert.equal(didYouMean("order", []), null);
});

test("the most alike come first, and those that are equally alike in the order of the alphabet, each once", () => {
  assert.deepEqual(rankByLikeness("part", ["port", "parts", "cart", "part", "port"]), [
    "part",
    "cart",
    "parts",
    "port",
  ]);
});

test("the question stands behind a sentence, and is none where nothing is near", () => {
  assert.equal(askMeant("abuot", ["about", "contact"]), ' Did you mean "about"?');
  assert.equal(askMeant("zebra", ["about", "contact"]), "");
});

test("what is too long for a mistyped name is understood where only capitals or accents differ", () => {
  const long = "a".repeat(1000);
  assert.equal(didYouMean(`${long}É`, [`${long}e`]), `${long}e`);
  assert.equal(didYouMean(`${long}b`, [`${long}e`]), null);
  assert.ok(
    compareWork(
      () => didYouMean("b".repeat(2000), ["a".repeat(2000)]),
      () => didYouMean("b".repeat(8000), ["a".repeat(8000)]),
    ) < 8,
  );
});
