import assert from "node:assert/strict";
import { test } from "node:test";
import { wordKeys } from "../../../../src/site/words/build-words.ts";
import { reportMissing } from "../../../../src/site/words/report-missing.ts";

/** Words in a language: all, or those of the given keys. */
const layer = (code: string, keys = wordKeys) => ({
  language: { locale: code, dir: "ltr" as const },
  texts: Object.fromEntries(keys.map((key) => [key, key])),
});
const report = (code: string, ...layers: ReturnType<typeof layer>[]) =>
  reportMissing(code, layers, `content/${code}/interface.yaml`);

test("a language that has all its words, or those of the one that it is a form of, is no finding", () => {
  assert.deepEqual(report("es", layer("es"), layer("en")), []);
  assert.deepEqual(report("pt-BR", layer("pt-BR", ["menu"]), layer("pt"), layer("en")), []);
  assert.deepEqual(report("en-GB", layer("en")), []);
});

test("a language without words is told once, with the words and the file to write them in", () => {
  const [problem, ...others] = report("nl", layer("en"));
  assert.deepEqual(others, []);
  assert.deepEqual(
    [problem?.file, problem?.rule, problem?.level],
    ["content/nl/interface.yaml", "words-missing", "notice"],
  );
  assert.match(problem?.message ?? "", /has no words in Dutch, so it speaks English\./);
  for (const key of wordKeys) assert.match(problem?.hint ?? "", new RegExp(`\\b${key}\\b`));
  assert.match(problem?.hint ?? "", /^Write into content\/nl\/interface\.yaml/);
});

test("a word that is missing is named, with the language that it is said in", () => {
  const keys = wordKeys.filter((key) => key !== "menu");
  const [problem] = report("nl", layer("nl", keys), layer("es", ["menu"]), layer("en"));
  assert.match(problem?.message ?? "", /lacks a word in Dutch, shown in Spanish\./);
  assert.match(problem?.hint ?? "", /: menu\.$/);
});
