import assert from "node:assert/strict";
import { test } from "node:test";
import { foldWord } from "../../../../src/theme/search/fold-word.ts";

const cases: [what: string, word: string, language: string, forms: string[]][] = [
  ["capitals", "Library", "en", ["library"]],
  ["Spanish accents", "Bibliotecarió", "es", ["bibliotecario"]],
  ["the Spanish n with tilde", "Año", "es", ["ano"]],
  ["German umlauts, also as people type them", "Bücher", "de", ["bucher", "buecher"]],
  ["umlauts of other languages", "Bücher", "en", ["bucher"]],
  ["the German sharp s", "Straße", "de-AT", ["strasse"]],
  ["letters with strokes", "Łódź", "pl", ["lodz"]],
  ["ligatures", "Œuvre", "fr", ["oeuvre"]],
  ["the Turkish dotless and dotted i", "ISIİı", "tr", ["isiii"]],
  ["an accent that is stored apart", "Cafe\u0301", "en", ["cafe"]],
  ["hyphens that nobody sees", "biblio\u00ADteca", "es", ["biblioteca"]],
  ["points and the long form of Arabic letters", "مَكْتَبَةـ", "ar", ["مكتبه"]],
  ["the Arabic article", "المكتبة", "ar", ["مكتبه", "المكتبه"]],
  ["hamza on its carriers", "أإآ", "ar", ["ااا"]],
  ["points of Hebrew", "סֵפֶר", "he", ["ספר"]],
  ["Greek accents and the last sigma", "Λόγος", "el", ["λογοσ"]],
  ["marks that are part of a letter", "हिन्दी", "hi", ["हिन्दी"]],
  ["the script of digits in Arabic", "٢٠٢٦", "ar", ["2026"]],
  ["the script of digits in Persian", "۱۹۸۷", "fa", ["1987"]],
  ["the script of digits in Hindi", "२०२६", "hi", ["2026"]],
  ["the script of digits in Thai", "๒๕๖๙", "th", ["2569"]],
  ["the joined alef", "ٱلكتاب", "ar", ["كتاب", "الكتاب"]],
  ["the letters of a neighbouring language", "کتابخانہ", "ar", ["كتابخانه"]],
  ["wide letters", "ＡＢＣ", "ja", ["abc"]],
];

for (const [what, word, language, forms] of cases) {
  test(`without regard to ${what}`, () => assert.deepEqual(foldWord(word, language), forms));
}
