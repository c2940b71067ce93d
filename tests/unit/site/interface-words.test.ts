import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { interfaceMessages } from "../../../src/site/interface-words.ts";
import { languageFacts } from "../../../src/site/language-facts.ts";
import { wordKeys } from "../../../src/site/words/build-words.ts";
import { compileMessage } from "../../../src/site/words/compile-message.ts";
import { pluralSamples } from "../../../src/site/words/plural-samples.ts";
import { readWords } from "../../../src/sources/read-words.ts";
import { repository } from "../../support/run-waymark.ts";

const folder = join(repository, "src/site/interface");
const codes = readdirSync(folder).map((name) => name.replace(".yaml", ""));
// Words that are the same as in English, and rightly.
const same: Record<string, string[]> = {
  ar: [],
  de: ["fileFacts", "privacyCookies"],
  es: ["answerNo", "fileFacts", "privacyCookies"],
  fr: [
    "fileFacts",
    "kindDocument",
    "listPart",
    "menu",
    "pageDay",
    "privacyCookies",
    "titleNote",
    "titleWarning",
  ],
};

async function read(code: string) {
  const words = await readWords(join(folder, `${code}.yaml`), repository, {
    locale: code,
    dir: languageFacts(code).dir,
  });
  assert.ok(words);
  return { ...words, texts: words.layer.texts as Record<string, string> };
}

/** What a reader meets of a text: the sentences of a message that chooses, with a sign for each value. */
function sentences(text: string): string[] {
  const chosen = [...text.matchAll(/\{\{((?:\{[^{}]*\}|[^{}])*)\}\}/g)].map(
    ([, sentence]) => sentence as string,
  );
  return (chosen.length > 0 ? chosen : [text]).map((sentence) => sentence.replace(/\{\$?\w+\}/g, "\u{25A1}"));
}

test("Waymark speaks five languages", () => {
  assert.deepEqual(codes.sort(), ["ar", "de", "en", "es", "fr"]);
});

for (const code of codes) {
  test(`"${code}" has every word, in the order of English`, async () => {
    const order = readFileSync(join(folder, "en.yaml"), "utf8").match(/^\w+(?=:)/gm);
    const keys = readFileSync(join(folder, `${code}.yaml`), "utf8").match(/^\w+(?=:)/gm);
    const advice = `A key of src/site/interface-words.ts is to be translated into src/site/interface/${code}.yaml, at the place that it has in en.yaml.`;
    assert.deepEqual(keys, order, advice);
    assert.deepEqual([...(keys as string[])].sort(), [...wordKeys, "reviewedBy"].sort(), advice);
  });

  test(`"${code}" uses every value, and has every plural form of its language where something is counted`, async () => {
    const { problems, texts } = await read(code);
    assert.deepEqual(problems, []);
    const forms = [...pluralSamples(code).keys()].filter((category) => category !== "other");
    for (const [key, values] of Object.entries(interfaceMessages))
      if ("count" in values)
        for (const form of forms)
          assert.match(texts[key] as string, new RegExp(`^ *${form} \\{\\{`, "m"), key);
  });

  test(`"${code}" sets its words as people of the language do`, async () => {
    const { texts } = await read(code);
    const { quotes } = languageFacts(code);
    for (const [key, text] of Object.entries(texts))
      for (const sentence of sentences(text)) {
        assert.doesNotMatch(sentence, /["']|\.\.\.| {2}|^\s|\s$/, key);
        for (const [sign] of sentence.matchAll(/[«»“”„‟‹›]/g))
          assert.ok(quotes.includes(sign), `${key}: ${sign}`);
        // In French a blank that doesn't break stands before and inside the signs that have two parts.
        if (code === "fr") assert.doesNotMatch(sentence, /(?<!\u00A0)[:;?!»]|«(?!\u00A0)|'/, key);
        if (code === "ar") assert.doesNotMatch(sentence, /[,;?]/, key);
      }
  });
}

for (const code of codes.filter((other) => other !== "en")) {
  test(`nothing of "${code}" is left in English`, async () => {
    const { texts } = await read(code);
    const english = (await read("en")).texts;
    const equal = Object.keys(texts).filter((key) => texts[key] === english[key]);
    assert.deepEqual(
      equal.sort(),
      same[code],
      "Translate them, or add them to the list above when they are rightly the same.",
    );
    const latin = Object.values(texts).flatMap((text) =>
      sentences(text).flatMap((s) => s.match(/[a-z]{2,}/gi) ?? []),
    );
    if (code === "ar") assert.deepEqual(latin, ["Ctrl", "Esc", "axe", "core", "HTML", "Tab"]);
  });

  test(`"${code}" ends its words as English does: a label with a colon, a sentence with a stop`, async () => {
    const { texts } = await read(code);
    const english = (await read("en")).texts;
    const end = (text = "") => /[.)]$|…$/.exec(sentences(text).at(-1) as string)?.[0] ?? "";
    for (const [key, text] of Object.entries(texts)) assert.equal(end(text), end(english[key]), key);
  });
}

test("what is counted reads right for each number", async () => {
  const said: Record<string, [count: number, says: string][]> = {
    en: [
      [1, "1 result"],
      [2, "2 results"],
      [1234, "1,234 results"],
    ],
    es: [
      [1, "1 resultado"],
      [0, "0 resultados"],
      [1_000_000, "1.000.000 de resultados"],
    ],
    fr: [
      [0, "0 résultat"],
      [2, "2 résultats"],
      [1_000_000, "1 000 000 de résultats"],
    ],
    de: [
      [1, "1 Ergebnis"],
      [0, "0 Ergebnisse"],
    ],
    ar: [
      [0, "لا نتائج"],
      [1, "نتيجة واحدة"],
      [2, "نتيجتان"],
      [3, "3 نتائج"],
      [11, "11 نتيجة"],
      [100, "100 نتيجة"],
    ],
  };
  for (const code of codes) {
    const { texts } = await read(code);
    const message = compileMessage<{ count: number }>(texts.searchResults as string, {
      locale: code,
      dir: languageFacts(code).dir,
    });
    for (const [count, says] of said[code] ?? [])
      assert.equal(message({ count }).replace(/[\u00A0\u202F]/g, " "), says);
  }
});
