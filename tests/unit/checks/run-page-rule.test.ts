import assert from "node:assert/strict";
import { test } from "node:test";
import type { Rule } from "../../../src/checks/rule.ts";
import * as everyRule from "../../../src/checks/rules.ts";
import { datePassed, wordTwice } from "../../../src/checks/rules.ts";
import { runPageRule } from "../../../src/checks/run-page-rule.ts";
import { renderBody } from "../../../src/markdown/render-body.ts";
import { checkText } from "../../support/check-text.ts";
import { createRandom, type Random } from "../../support/create-random.ts";
import { makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

const site = makeSite();
const rules: Rule[] = Object.values(everyRule);
const examples = rules.flatMap(({ example }) => [example.wrong, example.right]);
const pieces = [
  "\n",
  "\n\n",
  " ",
  "&#42;&#42;",
  "&#91;",
  "\\",
  "|",
  "`",
  "*",
  "- ",
  "1.",
  "> ",
  "\u00a0",
  "\r\n",
];

/** What a rule finds in a text, with and without a look at its signs first. */
function findTwice(rule: Rule, text: string) {
  const page = makePage({ url: "/page/", text });
  const body = renderBody(page, site);
  const always = { ...rule, signs: undefined, prose: undefined } as unknown as Rule;
  return [runPageRule(rule, page, body, site), runPageRule(always, page, body, site)] as const;
}

/** Examples of several rules one after the other, with something put between them or into them. */
function mix(random: Random): string {
  const parts = Array.from({ length: 1 + random.below(4) }, () => random.pick(examples));
  const text = parts.join(random.pick(pieces));
  const at = random.below(text.length + 1);
  return text.slice(0, at) + random.pick(pieces) + text.slice(at);
}

for (const rule of rules.filter(({ signs, prose }) => signs || prose)) {
  test(`${rule.id} finds all in pages with its signs, and nothing in others`, () => {
    const random = createRandom(rule.id.length);
    let count = 0;
    for (const text of [...examples, ...Array.from({ length: 150 }, () => mix(random))]) {
      const [found, all] = findTwice(rule, text);
      assert.deepEqual(found, all, text);
      count += found.length;
    }
    assert.ok(count > 0);
  });
}

test("a page without the signs of a rule is not looked through", () => {
  const rule: Rule = {
    ...wordTwice,
    signs: ["%%"],
    prose: /pier/,
    checkPage: () => assert.fail("looked through"),
  };
  for (const text of ["The pier.", "%% of it.", "[%%](/pier/)"])
    assert.deepEqual(findSkipped(rule, text), []);
});

function findSkipped(rule: Rule, text: string) {
  const page = makePage({ url: "/page/", text });
  return runPageRule(rule, page, renderBody(page, site), site);
}

test("each small word is found twice in a row, in small and large letters, whatever blank stands between", () => {
  const words: Record<string, string> = {
    de: "der den für ist",
    en: "the a of their",
    es: "el y o su",
    fr: "le ou à cette",
  };
  for (const [language, list] of Object.entries(words))
    for (const word of list.split(" "))
      for (const blank of [" ", "  ", "\n", "\u00a0"])
        for (const text of [`${word}${blank}${word}`, `${word.toUpperCase()}${blank}${word}`])
          assert.equal(checkText(wordTwice, `Xx “${text}” xx.`, language).length, 1, `${language} ${text}`);
});

test("a day that has passed is found in each form and month of each language", () => {
  const forms: Record<string, string[]> = {
    de: ["Bewerbungen bis 3. MONTH 2016", "Melde dich bis zum 31. MONTH 2016"],
    en: ["Sign up by 3 MONTH 2016", "Register by MONTH 3rd, 2016", "Apply before MONTH 31 2016"],
    es: ["Inscríbete antes del 3 de MONTH de 2016"],
    fr: ["Inscrivez-vous avant le 3 MONTH 2016"],
  };
  for (const [language, texts] of Object.entries(forms)) {
    const format = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
    for (let month = 0; month < 12; month++)
      for (const text of texts) {
        const written = text.replace("MONTH", format.format(Date.UTC(2000, month)));
        assert.equal(checkText(datePassed, written, language).length, 1, written);
      }
  }
});
