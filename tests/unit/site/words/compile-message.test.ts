import assert from "node:assert/strict";
import { test } from "node:test";
import { makeMessage } from "../../../support/make-message.ts";

const english = { locale: "en", dir: "ltr" } as const;
const arabic = { locale: "ar", dir: "rtl" } as const;

test("a name in braces is the value, with its sign or without", () => {
  for (const text of [
    "Pages in {title}!",
    "Pages in {$title}!",
    "Pages in { title }!",
    "{{Pages in {title}!}}",
  ])
    assert.equal(makeMessage(text)({ title: "Boats" }), "Pages in Boats!");
});

test("signs of a value stay as they are", () => {
  for (const title of ["Price $& more", "$1 a head", "The {title} key", "a | b", "<b>"])
    assert.equal(makeMessage("Pages in {title}")({ title }), `Pages in ${title}`);
});

test("a brace that is escaped, and a word in bars, is the text itself", () => {
  assert.equal(makeMessage("\\{title\\} is {title}")({ title: "Boats" }), "{title} is Boats");
  assert.equal(makeMessage("{|title|} or {title}")({ title: "Boats" }), "title or Boats");
  assert.equal(makeMessage("a | {title} | b")({ title: "Boats" }), "a | Boats | b");
});

test("a number chooses its sentence and is written in the digits of the language", () => {
  const results = ".input {$count :number} .match $count 0 {{None}} one {{One result}} * {{{count} results}}";
  const say = (count: number) => makeMessage(results)({ count });
  assert.deepEqual([0, 1, 1234].map(say), ["None", "One result", "1,234 results"]);
  assert.equal(makeMessage("{number}", { locale: "ar-EG", dir: "rtl" })({ number: 12 }), "١٢");
  assert.equal(makeMessage("{number}", { locale: "de", dir: "ltr" })({ number: 1234.5 }), "1.234,5");
});

test("a text chooses too", () => {
  const message = makeMessage(".input {$kind :string} .match $kind new {{New}} * {{Of kind {$kind}}}");
  assert.equal(message({ kind: "new" }), "New");
  assert.equal(message({ kind: "old" }), "Of kind old");
});

test("a value that runs the other way is isolated, and one that runs along is not", () => {
  const say = (text: string, title: string, language: typeof english | typeof arabic) =>
    makeMessage(text, language)({ title });
  assert.equal(say("Pages in {title}", "Boats (2)", english), "Pages in Boats (2)");
  assert.equal(say("Pages in {title}", "قوارب", english), "Pages in \u2068قوارب\u2069");
  assert.equal(say("صفحات {title}", "قوارب", arabic), "صفحات قوارب");
  assert.equal(say("صفحات {title}", "C++", arabic), "صفحات \u2068C++\u2069");
  assert.equal(say("صفحات {title}", "قوارب C++", arabic), "صفحات \u2068قوارب C++\u2069");
  assert.equal(say("صفحات {title}", "+49 30 12", arabic), "صفحات \u2068+49 30 12\u2069");
  assert.equal(say("صفحات {title}", "12", arabic), "صفحات 12");
  const choice = makeMessage(".input {$title :string} .match $title C {{{title}}} * {{{title}!}}", arabic);
  assert.deepEqual([choice({ title: "C" }), choice({ title: "D" })], ["\u2068C\u2069", "\u2068D\u2069!"]);
});

test("a script gets a sentence for each number that the message or the language tells apart", () => {
  assert.deepEqual(makeMessage("Results: {count}").listForms("count"), {
    one: "Results: {count}",
    other: "Results: {count}",
  });
  const some = ".input {$count :integer} .match $count 0 {{None}} 1 {{One}} * {{{$count} of 1}}";
  assert.deepEqual(makeMessage(some).listForms("count"), { 0: "None", 1: "One", other: "{count} of 1" });
  assert.deepEqual(Object.keys(makeMessage("{count}", { locale: "ar", dir: "rtl" }).listForms("count")), [
    "zero",
    "one",
    "two",
    "few",
    "many",
    "other",
  ]);
  assert.deepEqual(Object.keys(makeMessage("{count}", { locale: "es", dir: "ltr" }).listForms("count")), [
    "one",
    "many",
    "other",
  ]);
});

test("a value that is not given is a fault, not a word on the page", () => {
  assert.throws(() => makeMessage("Pages in {title}")({ titel: "Boats" }), /no "title"/);
  assert.throws(() => makeMessage(".input {$n :number} .match $n one {{a}} * {{b}}")({}));
});

test("a key of the cache knows a message by its text", () => {
  const message = makeMessage("Pages in {title}");
  assert.equal(JSON.stringify({ message }), '{"message":"Pages in {title}"}');
});
