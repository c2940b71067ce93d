import assert from "node:assert/strict";
import { test } from "node:test";
import { interfaceMessages } from "../../../../src/site/interface-words.ts";
import { buildWords, type WordLayer, wordKeys } from "../../../../src/site/words/build-words.ts";
import type { MessageLanguage } from "../../../../src/site/words/compile-message.ts";

const english = { locale: "en", dir: "ltr" } as const;
const hebrew = { locale: "he", dir: "rtl" } as const;

/** A layer that has the given words, and each other one as its key with its values. */
function whole(language: MessageLanguage, texts: Record<string, string>): WordLayer {
  const all = wordKeys.map((key) => {
    const values = Object.keys(interfaceMessages[key as keyof typeof interfaceMessages] ?? {});
    return [key, [key, ...values.map((value) => `{${value}}`)].join(" ")];
  });
  return { language, texts: { ...Object.fromEntries(all), ...texts } };
}

test("each word is from the first layer that has it, as it reads", () => {
  const layers = [
    { language: english, texts: { menu: "All \\{of it\\}\n" } },
    whole(english, { menu: "Menu" }),
  ];
  const words = buildWords(layers, english);
  assert.equal(words.menu, "All {of it}");
  assert.equal(words.next, "next");
  assert.equal(words.pagesBelow({ title: "Boats" }), "pagesBelow Boats");
});

test("words that are borrowed from a language of the other direction are set apart as a whole, own ones are not", () => {
  const own = { language: hebrew, texts: { menu: "תפריט" } };
  const searchResults = "{count} results.";
  const words = buildWords([own, whole(english, { next: "Go on.", searchResults })], hebrew);
  assert.equal(words.menu, "תפריט");
  assert.equal(words.borrowed.menu, undefined);
  assert.deepEqual(
    words.borrowed,
    Object.fromEntries(
      wordKeys.filter((key) => key !== "menu").map((key) => [key, { code: "en", dir: "ltr" }]),
    ),
  );
  assert.equal(words.next, "\u2068Go on.\u2069");
  assert.equal(words.searchResults({ count: 2 }), "\u20682 results.\u2069");
  assert.deepEqual(words.searchResults.listForms("count").other, "\u2068{count} results.\u2069");
  assert.equal(JSON.stringify(words.searchResults), JSON.stringify(searchResults));
});

test("a word that no layer has is a fault of the program", () => {
  assert.throws(() => buildWords([{ language: english, texts: {} }], english), /No language has the word/);
});
