import assert from "node:assert/strict";
import { test } from "node:test";
import { findSameValue } from "../../../src/checks/values/find-same-value.ts";
import type { Page } from "../../../src/content/page.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import type { Site } from "../../../src/site/site.ts";
import { checkPages } from "../../support/check-pages.ts";
import { compareWork } from "../../support/compare-work.ts";
import { makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";
import { makeValues } from "../../support/make-values.ts";
import { makeWritten } from "../../support/make-written.ts";

const texts = {
  phone: "+1 312 555 0100",
  email: "hello@example.org",
  "ticket-price": "8 EUR",
};
const yaml = Object.entries(texts)
  .map(([name, text]) => `${name}: ${text}\n`)
  .join("");
const all = "Call us any day at :value[phone], write to :value[email]. Admission :value[ticket-price].";

const makePages = (text: string, settings: Page["settings"] = {}) => [
  makePage({ url: "/", text: all }),
  makePage({ url: "/a/", text, settings }),
];

/** What the rules on values find on a page beside one that uses all values, each with the line to write. */
function check(text: string, values = yaml, parts: Partial<Site> = {}): string[][] {
  const found = checkPages(makePages(text), {}, { values: makeValues(values), ...parts });
  return found
    .filter(({ rule, file }) => rule.startsWith("value-") && file === "content/a.md")
    .map(({ rule, corrected }) => [rule, corrected ?? ""]);
}

test("a value that stands in a text by hand is told, in whatever spelling, with the line to write", () => {
  const told = (text: string, right: string) =>
    assert.deepEqual(check(text), [["value-repeated", right]], text);
  told("Call (312) 555-0100 now.", "Call :value[phone] now.");
  told("Call +1-312-555-0100.", "Call :value[phone].");
  told("Call [312 555 0100](tel:+13125550100).", "Call :value[phone].");
  told("[Call us](tel:+13125550100)", "[Call us](:value[phone])");
  told("Write to Hello@Example.org.", "Write to :value[email].");
  told("Write to <hello@example.org>.", "Write to :value[email].");
  told("[Write](mailto:hello@example.org?subject=A)", "[Write](mailto::value[email]?subject=A)");
  told("A ticket costs 8 €.", "A ticket costs :value[ticket-price].");
  told("Admission EUR 8", "Admission :value[ticket-price]");
});

test("another number, address or price is no value, and many things cost the same", () => {
  for (const text of [
    "A book for €8.",
    "Call 312 555 0199.",
    "Room 3125550100999.",
    "Press: press@example.org",
    "Open 2026-03-12, from 10-12 and 14-18.",
    "`+1 312 555 0100`",
    "From 1887 to 1987/88 it was 3.125.550 heavy.",
    '<a href="tel:+13125550100">Call</a>',
  ])
    assert.deepEqual(check(text), [], text);
});

test("settings and words of the site are held against values too", () => {
  const source = { path: "content/site.yaml", text: "email: hello@example.org\n" };
  const written = {
    source,
    texts: [{ path: ["email"], value: "hello@example.org", span: { start: 7, end: 24 } }],
    kind: "site" as const,
    language: makeSite().languages[0] as Site["languages"][number],
  };
  const found = checkPages(
    [makePage({ url: "/", text: all })],
    { written: [written] },
    { values: makeValues(yaml) },
  );
  assert.deepEqual(
    found.filter(({ rule }) => rule === "value-repeated").map(({ file, corrected }) => [file, corrected]),
    [["content/site.yaml", 'email: ":value[email]"']],
  );
});

test("what differs from a value by a slip, or behind the words that stand before the value elsewhere, is told", () => {
  const told = (text: string) => assert.deepEqual(check(text)[0]?.[0], "value-contradicted", text);
  told("Write to helo@example.org.");
  told("Write to hello@exmaple.org.");
  told("Call +1 312 555 1000.");
  told("You may call us any day at 312 555 0177.");
  told("Admission €9.");
  for (const text of [
    "Write to anna@example.org.",
    "Call 312 555 0177.",
    "A book: €9",
    "Write to hallo@example.org",
  ])
    assert.deepEqual(check(text), [], text);
});

test("a value that nothing uses is told where it stands, and not where a draft or the settings use it", () => {
  const find = (values: string, used: string[] = [], content = {}) => {
    const made = makeValues(values);
    const pages = [makePage({ url: "/", text: "Call :value[phone]." })];
    return checkPages(pages, content, { values: { ...made, used: new Set(used) } })
      .filter(({ rule }) => rule === "value-unused")
      .map(({ line, excerpt }) => `${line} ${excerpt}`);
  };
  const two = "phone: +1 312 555 0100\nfax: +1 312 555 0101\n";
  assert.deepEqual(find(two), ["2 fax: +1 312 555 0101"]);
  assert.deepEqual(find(two, ["fax"]), []);
  assert.deepEqual(find(two, [], { usedValues: new Set(["fax"]) }), []);
  assert.deepEqual(find(two, [], { withheld: [makePage({ url: "/late/", text: ":value[fax]" })] }), []);
});

test("a value that was to be looked at by a day that has passed is told", () => {
  const values = makeValues(
    "phone: { value: +1 312 555 0100, reviewBy: 2026-02-28 }\nfee: { value: 8 EUR, reviewBy: 2026-03-01 }\n",
  );
  const pages = [makePage({ url: "/", text: ":value[phone] :value[fee]" })];
  assert.deepEqual(
    checkPages(pages, {}, { values }).map(({ rule, message }) => [rule, message]),
    [["review-overdue", 'The value "phone" was to be looked at again by 2026-02-28.']],
  );
});

test("a list and an entry of one that were to be looked at by a day that has passed are told at that day", () => {
  const text = "- { name: Skiff, reviewBy: 2026-02-28 }\n- { name: Yawl, reviewBy: 2026-03-01 }\n";
  const written = makeWritten(text, "data/boats.yaml");
  const entries = [
    { name: "Skiff", reviewBy: "2026-02-28" },
    { name: "Yawl", reviewBy: "2026-03-01" },
  ].map((values, at) => ({ key: `content/data/boats.yaml ${at}`, values }));
  const list = { kind: null, fields: [], path: "", entries };
  const lists = new Map([["boats", { source: written.source, value: null, list }]]);
  const settings = settingsSchema.parse({
    lists: [{ name: "boats", help: "Boats.", reviewBy: "2026-01-01" }],
  });
  const data = { lists, resources: [], forms: new Map() };
  const found = checkPages([makePage({ url: "/" })], { data, written: [written] }, { settings });
  assert.deepEqual(
    found
      .filter(({ rule }) => rule === "review-overdue")
      .map(({ file, line, message }) => [file, line, message]),
    [
      ["content/data/boats.yaml", 1, '"Skiff" in "boats" was to be looked at again by 2026-02-28.'],
      ["content/site.yaml", 1, 'The list "boats" was to be looked at again by 2026-01-01.'],
    ],
  );
});

test("what nobody reads as a value is told: within HTML, and with other signs than it needs", () => {
  assert.deepEqual(check("<p>\n:value[phone]\n</p>\n"), [["value-unread", ""]]);
  assert.deepEqual(check('A <span title=":value[phone]">b</span>'), [["value-unread", ""]]);
  assert.deepEqual(check("<b>:value[phone]</b> <!-- :value[x] -->"), []);
  for (const wrong of [":value(phone)", ":values[phone]", ":value [phone]", ":Value{phone}"])
    assert.deepEqual(check(`Call ${wrong}.`), [["value-unread", "Call :value[phone]."]], wrong);
  for (const wrong of [":value[phone", ":value[ :value[phone]]"])
    assert.deepEqual(check(`Call ${wrong}`), [["value-unread", ""]], wrong);
  assert.deepEqual(check("`:value(phone)` of value (phone), a:value"), []);
});

test("each of very many prices and numbers is looked up among very many values", () => {
  const look = (count: number) => {
    const values = new Map(
      Array.from({ length: count }, (_, at) => [
        `v${at}`,
        { type: "price" as const, text: `${at} EUR`, plain: `${at} EUR`, href: null },
      ]),
    );
    for (let at = 0; at < count; at++)
      assert.equal(findSameValue({ type: "price", plain: `${at} €` }, values), `v${at}`);
  };
  assert.ok(
    compareWork(
      () => look(1500),
      () => look(6000),
    ) < 8,
  );
});
