import assert from "node:assert/strict";
import { test } from "node:test";
import { findIsolates } from "../../../src/markdown/find-isolates.ts";
import { compareWork } from "../../support/compare-work.ts";

const find = (text: string, dir: "ltr" | "rtl") =>
  findIsolates(text, dir).map(({ start, end }) => text.slice(start, end));

test("telephone numbers, days and numbers below zero are held together between Arabic words", () => {
  assert.deepEqual(find("اتصل بنا على +49 30 123456 أو (030) 12-34-56 أو 030-123456.", "rtl"), [
    "+49 30 123456",
    "(030) 12-34-56",
    "030-123456",
  ]);
  assert.deepEqual(find("يوم 2026-11-29، والحرارة -5 أو −12 درجة", "rtl"), ["2026-11-29", "-5", "−12"]);
});

test("so are names of files, tags and addresses that begin or end with a sign or a figure, also behind a short word", () => {
  assert.deepEqual(find("على https://example.org/a/ و@museum و.env و2026-plan.pdf و3D وC++ وC#.", "rtl"), [
    "https://example.org/a/",
    "@museum",
    ".env",
    "2026-plan.pdf",
    "3D",
    "C++",
    "C#",
  ]);
  assert.deepEqual(find("شبكة Wi-Fi، 5 قوارب", "rtl"), ["Wi-Fi"]);
});

test("what a browser sets right by itself stays as it is", () => {
  assert.deepEqual(
    find("من 10:00 إلى 17:30، 9–17، 1826-1850، 30, 40، 1,000.50، 50% و Wi-Fi 6 و iPhone 15.", "rtl"),
    [],
  );
  assert.deepEqual(find("اكتب إلى info@museum.example، الملف plan.pdf.", "rtl"), []);
  assert.deepEqual(find("مركب ١٢٣٤", "rtl"), []);
});

test("a name in Arabic keeps a number behind it out, in a text that runs from left to right", () => {
  assert.deepEqual(find("The مركب, 5 boats, and مركب قديم (1826) of مركب kinds", "ltr"), [
    "مركب",
    "مركب قديم",
  ]);
  assert.deepEqual(find("Call +49 30 123456, or write", "ltr"), []);
});

test("a row of vowel signs takes no longer than words do", () => {
  const [words, signs] = ["\u05D0 ".repeat(25_000), "\u05B0".repeat(50_000)];
  assert.ok(
    compareWork(
      () => findIsolates(words, "ltr"),
      () => findIsolates(signs, "ltr"),
    ) < 4,
  );
});
