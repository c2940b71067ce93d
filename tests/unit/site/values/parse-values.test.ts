import assert from "node:assert/strict";
import { test } from "node:test";
import { parseValues } from "../../../../src/site/values/parse-values.ts";
import { makeLanguage } from "../../../support/make-page.ts";
import { makeValues } from "../../../support/make-values.ts";

const parse = (text: string) => parseValues({ path: "content/data/values.yaml", text });

test("what a value is, is told from how it is written", () => {
  const types = {
    "phone: +1 312 555 0100": "phone",
    "office: (030) 123-456": "phone",
    "desk: 0301234567": "phone",
    "desk: 312-555-0100": "phone",
    "phone: 110": "phone",
    "season: 2025-2026": "text",
    "write: hello@example.org": "email",
    "fee: 12.50 EUR": "price",
    "fee: €8": "price",
    "fee: 1 200,50 €": "price",
    "fee: $12": "text",
    "fee: { value: 12, currency: USD }": "price",
    "members: 1250": "number",
    "founded: 1987": "text",
    "opens: 2026-05-04": "day",
    "opens: 2026-02-30": "text",
    "form: https://example.org/sign-up": "link",
    "form: /en/visit/": "link",
    "hours: 10 to 18": "text",
    "room: { value: 0301234567, type: text }": "text",
  };
  const found = Object.keys(types).map((line) => [line, [...parse(line).values.values()][0]?.type]);
  assert.deepEqual(Object.fromEntries(found), types);
});

test("visitors read a value as their language writes it, and a phone can be called", () => {
  const text =
    "fee: 12.50 EUR\nwhole: 8 EUR\nmembers: 1250000\nopens: 2026-05-04\nphone: +49 (0)30 123-456 x12\n";
  const german = makeLanguage("de");
  const shown = (language?: typeof german) =>
    [
      ...(makeValues(text, language && [language])
        .of.get(language?.code ?? "en")
        ?.values() ?? []),
    ].map((value) => value.text.replace(/\s/g, " "));
  assert.deepEqual(shown(), ["€12.50", "€8", "1,250,000", "May 4, 2026", "+49 (0)30 123-456 x12"]);
  assert.deepEqual(shown(german), ["12,50 €", "8 €", "1.250.000", "4. Mai 2026", "+49 (0)30 123-456 x12"]);
  assert.equal(makeValues(text).of.get("en")?.get("phone")?.href, "tel:+4930123456;ext=12");
});

test("what a value can't be is told at its place, and the others are there", () => {
  const { values, problems } = parse(
    [
      "good: yes we can",
      "phone: { value: call us, type: phone }",
      "fee: { value: 12, currency: EURO }",
      "a b: x",
      "both: Call :value[good]",
      'empty: ""',
      "none:",
      "list: [a]",
      "day: { value: 2026-02-30, type: day }",
      "late: { value: 5, reviewby: 2026-01-01 }",
    ].join("\n"),
  );
  assert.deepEqual([...values.keys()], ["good"]);
  assert.deepEqual(
    problems.sort((a, b) => a.line - b.line).map(({ line, message }) => `${line} ${message}`),
    [
      '2 "call us" can\'t be read as a phone number.',
      '3 "currency" takes the three letters of a currency, like EUR.',
      '4 "a b" is no name of a value.',
      "5 A value can't have another value in it.",
      '6 "empty" is empty.',
      '7 "none" has no value.',
      '8 "list" takes a text.',
      '9 "2026-02-30" can\'t be read as a day.',
      '10 "reviewby" is not known here. Did you mean "reviewBy"?',
    ],
  );
});

test("a file that holds no values is told", () => {
  assert.equal(parse("- a\n").problems.length, 1);
  assert.deepEqual(parse("").problems, []);
});
