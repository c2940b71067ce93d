import assert from "node:assert/strict";
import { test } from "node:test";
import { digitsMixed } from "../../../src/checks/digits-mixed.ts";
import { lettersMixed } from "../../../src/checks/letters-mixed.ts";
import type { Rule } from "../../../src/checks/rule.ts";
import { sentenceMarks } from "../../../src/checks/sentence-marks.ts";
import { checkText } from "../../support/check-text.ts";

/** What the rule says of a text: the corrected line, where there is one, else the message. */
const told = (rule: Rule, text: string, language?: string) =>
  checkText(rule, text, language).map(({ corrected, message }) => corrected ?? message);

test("a letter that only looks like one of the word's own script is told, and the word mended", () => {
  const [problem] = checkText(lettersMixed, "Our li\u0431rary has b\u043E\u043Eks.");
  assert.equal(
    problem?.message,
    'The "\u043E" in "b\u043E\u043Eks" is a Cyrillic letter that only looks like the Latin "o".',
  );
  assert.deepEqual(told(lettersMixed, "b\u043E\u043Eks"), ["books"]);
  assert.deepEqual(
    told(lettersMixed, "\u0431\u0438\u0431\u043B\u0438oteka \u043A\u043D\u0438\u0433a", "ru"),
    ["\u0431\u0438\u0431\u043B\u0438oteka \u043A\u043D\u0438\u0433\u0430"],
  );
  assert.deepEqual(told(lettersMixed, "\u039Fxford"), ["Oxford"]);
});

test("words that are meant with letters of two scripts are let be", () => {
  for (const text of [
    "Wi-Fi-роутер и USB-кабель",
    "SMSка",
    "5 µm, ΔE and πr²",
    "Λ-CDM",
    "`b\u043E\u043Eks`",
    "iPhoneом",
  ])
    assert.deepEqual(told(lettersMixed, text, "ru"), [], text);
});

test("numbers in two kinds of digits are told once, at the rarer ones", () => {
  assert.deepEqual(told(digitsMixed, "نفتح في ٩ ونغلق في ٥ ولنا 12 كتابا.", "ar"), [
    '"12" stands in other digits than most numbers of this page, such as "٩".',
  ]);
  assert.deepEqual(told(digitsMixed, "سنة ٢0٢٦", "ar"), ['"٢0٢٦" is one number in two kinds of digits.']);
});

test("what is no number of the text keeps its digits", () => {
  for (const text of [
    "العام ٢٠٢٤ (2024) كان جيدا",
    "في ٩ صباحا، هاتف +44 20 7946",
    "ورقة A4 و ٣ كتب، HTML5",
    "`x = 5` و ٥",
    "نلتقي سنة 2026 في 5 مايو",
    "٢٠٢٦ و ٥",
    "<https://a.example/2026> و ٥",
  ])
    assert.deepEqual(told(digitsMixed, text, "ar"), [], text);
});

test("Spanish questions and exclamations open with a sign", () => {
  assert.deepEqual(told(sentenceMarks, "Cómo se participa?", "es"), ["¿Cómo se participa?"]);
  assert.deepEqual(told(sentenceMarks, "Hola. Si vienes, qué traes?", "es"), [
    "Hola. Si vienes, ¿qué traes?",
  ]);
  assert.deepEqual(told(sentenceMarks, "## Qué es un círculo?", "es-MX"), ["## ¿Qué es un círculo?"]);
  assert.deepEqual(told(sentenceMarks, "Bienvenidos a la biblioteca!", "es"), [
    "¡Bienvenidos a la biblioteca!",
  ]);
});

test("German quotes open below and close above", () => {
  assert.deepEqual(told(sentenceMarks, "Er sagte “ja” und ging.", "de"), ["Er sagte „ja“ und ging."]);
  assert.deepEqual(told(sentenceMarks, "Er sagte „ja” und ging.", "de"), ["Er sagte „ja“ und ging."]);
  assert.deepEqual(told(sentenceMarks, 'Er sagte „ja" und ging.', "de"), ["Er sagte „ja“ und ging."]);
});

test("sentences with the signs of their language are let be", () => {
  const right: Record<string, string[]> = {
    es: [
      "¿Qué tal? ¡Muy bien! ¿Y usted?",
      "Si vienes, ¿qué traes?",
      "Leemos *Who’s Afraid of Virginia Woolf?* el lunes.",
      "Trabaja en Yahoo! desde mayo.",
      "Véase https://a.example/?b=c y `a ? b : c`.",
      "Vino (¿o no?) ayer.",
      "¡Qué bien! ¿No crees?",
    ],
    de: ["„Ja“, ‚nein‘ und »gut«.", "Er sagte: „Das ‚gute‘ Buch“."],
    en: ["How do you join? Come!", "“Yes”"],
  };
  for (const [language, texts] of Object.entries(right))
    for (const text of texts) assert.deepEqual(told(sentenceMarks, text, language), [], text);
});
