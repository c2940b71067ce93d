import assert from "node:assert/strict";
import { test } from "node:test";
import {
  findFallbacks,
  isLanguageFolder,
  languageFacts,
  languageForms,
  nameLanguage,
} from "../../../src/site/language-facts.ts";

test("a language has the quotes of its region, else its own, else those of English", () => {
  assert.equal(languageFacts("de-CH").quotes, "«»‹›");
  assert.equal(languageFacts("de-AT").quotes, "„“‚‘");
  assert.equal(languageFacts("zh-Hant").quotes, "「」『』");
  assert.equal(languageFacts("sw").quotes, "“”‘’");
});

test("a language is named in itself, with a capital where its script begins names with one", () => {
  const names = ["es", "pt-BR", "ru", "ka", "ja", "ar", "tlh", "qaa"].map((code) => languageFacts(code).name);
  assert.deepEqual(names, [
    "Español",
    "Português (Brasil)",
    "Русский",
    "ქართული",
    "日本語",
    "العربية",
    "Klingon",
    "qaa",
  ]);
});

test("what is known of digits and names without Intl is what Intl says", () => {
  for (const code of ["de", "de-CH", "el", "en", "en-IN", "es", "fr", "ru", "sr-Latn", "uz-Cyrl"]) {
    const { numberingSystem } = new Intl.NumberFormat(code).resolvedOptions();
    assert.equal(languageForms(code, {}).digits, numberingSystem);
  }
  for (const code of ["ar", "de", "en", "es", "fr"])
    assert.equal(languageFacts(code).name, nameLanguage(code, code));
});

test("the direction of a language is that of the script in which it is written", () => {
  const directions = ["ar", "fa", "he", "pa", "pa-Arab", "sd", "uz", "dv", "ckb", "ku"].map(
    (code) => languageFacts(code).dir,
  );
  assert.equal(directions.join(" "), "rtl rtl rtl ltr rtl rtl ltr rtl rtl ltr");
});

test("what a language is a form of stands in for it first, then those written as it is, then the first one", () => {
  const all = ["en", "zh-Hant-TW", "zh", "zh-Hant", "zh-Hans-SG", "es-MX", "es"];
  assert.deepEqual(findFallbacks("zh-Hant-TW", all), ["zh-Hant", "zh", "en"]);
  assert.deepEqual(findFallbacks("zh-Hans-SG", all), ["zh", "en"]);
  assert.deepEqual(findFallbacks("es", all), ["es-MX", "en"]);
  assert.deepEqual(findFallbacks("en", all), []);
});

test("only the name of a language that Unicode knows makes one of a folder", () => {
  const names = ["es", "pt-BR", "zh-Hant", "es-419", "zz", "img", "ES", "es-mx", "data", "v2"];
  assert.deepEqual(names.filter(isLanguageFolder), ["es", "pt-BR", "zh-Hant", "es-419"]);
});
