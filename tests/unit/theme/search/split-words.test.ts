import assert from "node:assert/strict";
import { test } from "node:test";
import { splitWords } from "../../../../src/theme/search/split-words.ts";

const words = (text: string, language: string) => splitWords(text, language).map(({ word }) => word);

test("words end at spaces and signs, numbers are words", () => {
  assert.deepEqual(words("L’école, sign-up: 5–7 weeks (2015).", "fr"), [
    "L",
    "école",
    "sign",
    "up",
    "5",
    "7",
    "weeks",
    "2015",
  ]);
});

test("each word knows where it stands", () => {
  const text = "Two boats";
  assert.deepEqual(splitWords(text, "en"), [
    { word: "Two", start: 0, end: 3 },
    { word: "boats", start: 4, end: 9 },
  ]);
});

test("languages without spaces are parted into their words", () => {
  assert.deepEqual(words("図書館で学ぶ。", "ja"), ["図書館", "で", "学ぶ"]);
  assert.deepEqual(words("เรียนรู้ด้วยกัน Python", "th"), ["เรียน", "รู้", "ด้วย", "กัน", "Python"]);
});

test("a browser that can't part them takes each sign as a word, in the index and in what is asked for alike", (t) => {
  const { Segmenter } = Intl;
  t.after(() => Object.assign(Intl, { Segmenter }));
  Reflect.deleteProperty(Intl, "Segmenter");
  assert.deepEqual(words("図書館 Python", "ja"), ["図", "書", "館", "Python"]);
  assert.deepEqual(splitWords("a 館", "ja").at(-1), { word: "館", start: 2, end: 3 });
});
