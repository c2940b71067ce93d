import assert from "node:assert/strict";
import { test } from "node:test";
import { datePassed } from "../../../src/checks/date-passed.ts";
import { invisibleCharacters } from "../../../src/checks/invisible-characters.ts";
import { linkBrokenSyntax } from "../../../src/checks/link-broken-syntax.ts";
import { linkForbiddenScheme } from "../../../src/checks/link-forbidden-scheme.ts";
import { linkNotPublic } from "../../../src/checks/link-not-public.ts";
import { makeBody } from "../../../src/checks/make-body.ts";
import { placeholderText } from "../../../src/checks/placeholder-text.ts";
import type { Rule } from "../../../src/checks/rule.ts";
import { wordTwice } from "../../../src/checks/word-twice.ts";
import { isOfDay } from "../../../src/problems/is-of-day.ts";
import { checkText } from "../../support/check-text.ts";
import { makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

function silent(rule: Rule, texts: string[], language?: string): void {
  for (const text of texts) assert.deepEqual(checkText(rule, text, language), [], text);
}

function told(rule: Rule, texts: string[], language?: string): void {
  for (const text of texts) assert.equal(checkText(rule, text, language).length, 1, text);
}

/** `rule` of each thing that all page rules find in a text. */
function findAll(text: string): string[] {
  const page = makePage({ url: "/page/", text });
  const { problems } = makeBody(page, makeSite());
  return problems.filter((problem) => isOfDay(problem, makeSite().today)).map(({ rule }) => rule);
}

test("a site whose own name is dev or test is no test copy", () => {
  silent(linkNotPublic, [
    "[x](https://dev.to/a)",
    "[x](https://test.co.uk/a)",
    "[x](https://preview.org/)",
    "[x](https://contest.example.org/)",
    "[x](https://example.org/staging.example.org/)",
  ]);
  told(linkNotPublic, [
    "[x](https://dev.museum.example.org/a)",
    "[x](https://www-staging.example.org/)",
    "[x](https://staging-www.example.org/)",
    "[x](https://shop-dev.museum.org.uk/)",
  ]);
});

test("a sentence that reports what was, or names a register, sets no deadline", () => {
  silent(datePassed, [
    "It was printed in the Federal Register on March 3, 2020.",
    "The register on 4 May 2020 had ninety names.",
    "Registration began on September 1, 2019.",
    "The application was sent on 2 May 2021.",
    "Apply by 1 May 1998.",
  ]);
  silent(datePassed, ["Die Anmeldung begann am und war bis zum 3. Mai 2020 offen."], "de");
  told(datePassed, [
    "Please register on 4 May 2020.",
    "Register by April 26, 2019.",
    "The registration deadline is 3 March 2020.",
  ]);
});

test("a text that speaks of TODO and TBC as words keeps no place free", () => {
  silent(placeholderText, [
    "The clerk puts a TODO on each card.",
    "She wrote “TBC” beside it.",
    "Read the TODO list first.",
    "Der Eintrag ist ein TODO für alle.",
  ]);
  told(placeholderText, ["TODO: opening hours", "Our hours: TBC", "The price is TBD."]);
});

test("a title that begins with the word before it is not that word twice", () => {
  silent(wordTwice, [
    "A talk at _At the Garden Gate_ in May.",
    "We read from **From Here On**.",
    "the “The Who” case",
  ]);
  const [marked] = checkText(wordTwice, "people in the _the library_");
  assert.equal(marked?.corrected, null);
  assert.equal(marked?.hint, "Take one of them out.");
  assert.equal(checkText(wordTwice, "people in the the library")[0]?.corrected, "people in the library");
});

test("marks of width zero stay where a script has no blanks, and are told elsewhere", () => {
  silent(invisibleCharacters, ["សួស្តី\u200Bពិភព", "ยินดี\u200Bต้อนรับ", "ຍິນ\u200Bດີ", "မင်္ဂ\u200Bလာ"]);
  told(invisibleCharacters, ["a gar\u200Bden", "ab\u2060c"]);
});

test("a number may keep its own direction within Arabic or Hebrew, up to the mark that ends it", () => {
  silent(invisibleCharacters, ["اتصلوا على \u202A+44 20 7946\u202C كل يوم", "חייגו \u202A03-555\u202C היום"]);
  told(invisibleCharacters, ["اتصلوا \u202A+44 20", "Call \u202E0100", "مرحبا \u202E0100\u202C"].slice(0, 2));
  assert.equal(checkText(invisibleCharacters, "Call \u202A0100\u202C now").length, 2);
});

test("an address that is a sentence is not proposed with signs for its blanks", () => {
  const [sentence] = checkText(linkBrokenSyntax, "See [the plan](ask Mary for it).");
  assert.equal(sentence?.corrected, null);
  assert.match(sentence?.hint ?? "", /Write the address itself/);
  assert.equal(
    checkText(linkBrokenSyntax, "See [the plan](the plan.pdf).")[0]?.corrected,
    "See [the plan](the%20plan.pdf).",
  );
});

test("one fault of a link is told once", () => {
  assert.deepEqual(findAll("See [the notes](https://example.org/the notes of. html)."), [
    "link-broken-syntax",
  ]);
  assert.deepEqual(findAll("[Write to us](mailto:{{ site.email }}) soon."), ["template-syntax"]);
  assert.deepEqual(findAll("[Ask us]({% url 'ask' %})"), ["template-syntax"]);
  assert.deepEqual(findAll("[Anna to write this part]"), ["editors-note"]);
  assert.deepEqual(findAll("Open daily[^when?] at noon."), ["footnote-missing"]);
});

test("a path of one computer is no address, in a link, an image or a tag", () => {
  told(linkForbiddenScheme, [
    "[x](C:\\Users\\me\\x.pdf)",
    "![x](D:/pictures/x.jpg)",
    '<img src="C:\\Users\\me\\b.jpg" alt="b">',
    "![x](\\\\server\\share\\x.jpg)",
  ]);
  silent(linkForbiddenScheme, ["[x](c/users.md)", "[x](https://example.org/C:/x)"]);
});
