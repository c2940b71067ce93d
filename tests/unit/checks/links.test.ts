import assert from "node:assert/strict";
import { test } from "node:test";
import { linkBrokenSyntax } from "../../../src/checks/link-broken-syntax.ts";
import { linkEmpty } from "../../../src/checks/link-empty.ts";
import { linkForbiddenScheme } from "../../../src/checks/link-forbidden-scheme.ts";
import { linkInsecure } from "../../../src/checks/link-insecure.ts";
import { linkMailOrPhone } from "../../../src/checks/link-mail-or-phone.ts";
import { linkNotPublic } from "../../../src/checks/link-not-public.ts";
import { linkScheme } from "../../../src/checks/link-scheme.ts";
import { linkVagueWords } from "../../../src/checks/link-vague-words.ts";
import { linkWithoutScheme } from "../../../src/checks/link-without-scheme.ts";
import { linkWithoutWords } from "../../../src/checks/link-without-words.ts";
import type { Rule } from "../../../src/checks/rule.ts";
import { checkText } from "../../support/check-text.ts";

function isSilent(rule: Rule, texts: string[]): void {
  for (const text of texts) assert.deepEqual(checkText(rule, text), [], text);
}

/** The corrected lines that a rule offers. */
function corrects(rule: Rule, text: string): (string | null)[] {
  return checkText(rule, text).map(({ corrected }) => corrected);
}

test("an address without its beginning is completed", () => {
  assert.deepEqual(corrects(linkWithoutScheme, "[forum](community.p2pu.org/t/x)"), [
    "[forum](https://community.p2pu.org/t/x)",
  ]);
  assert.deepEqual(corrects(linkWithoutScheme, "[x](www.x-y.example)"), ["[x](https://www.x-y.example)"]);
  isSilent(linkWithoutScheme, [
    "[a](about.md)",
    "[b](poster.pdf)",
    "[c](v1.2/notes)",
    "[d](/x.org/)",
    "`[e](www.x.org)`",
  ]);
});

test("a misspelt, doubled or broken beginning is mended", () => {
  for (const wrong of [
    "htps://x.example/",
    "https//x.example/",
    "http:/x.example/",
    "https://https://x.example/",
    "https:x.example/",
    "https:///x.example/",
  ]) {
    assert.deepEqual(corrects(linkScheme, `[x](${wrong})`), ["[x](https://x.example/)"], wrong);
  }
  isSilent(linkScheme, [
    "[x](https://x.example/?u=https://y.example/)",
    "[x](http://x.example/)",
    "[x](httpd.md)",
    "[x](mailto:a@b.example)",
  ]);
});

test("an address that only another program knows is told, and one of an app is not", () => {
  for (const address of ["button:primary", "doc:about", "wiki:About", "page://about"])
    assert.match(checkText(linkScheme, `[x](${address})`)[0]?.hint ?? "", /page\.md/, address);
  isSilent(linkScheme, [
    "[x](webcal://x.example/a.ics)",
    "[x](doc.md)",
    "[x](page/)",
    "[x](obsidian://open)",
  ]);
});

test("a link without address or words is named", () => {
  assert.equal(checkText(linkEmpty, "a [sign up]() b")[0]?.message, 'The link "sign up" has no address.');
  assert.equal(checkText(linkEmpty, "[x](#)").length, 1);
  assert.equal(checkText(linkWithoutWords, "[](/x/)")[0]?.message, 'The link to "/x/" has no words.');
  isSilent(linkEmpty, ["[x](#y)", "[x](/)"]);
  isSilent(linkWithoutWords, ["[![Map](map.png)](/x/)", "[x](/)"]);
});

test("words that say nothing of the target are named, in any case and with signs", () => {
  for (const words of ["Click here", "here", "Read more…", "click here!"]) {
    assert.equal(checkText(linkVagueWords, `[${words}](/x/)`).length, 1, words);
  }
  isSilent(linkVagueWords, ["[Here we meet](/x/)", "[More about the pilot](/x/)"]);
});

test("an address that only works for its author is named", () => {
  for (const address of [
    "http://localhost:8080/x",
    "http://192.168.1.4/",
    "https://staging.example.org/",
    "https://github.com/a/b/edit/main/x.md",
    "https://deploy-preview-12--site.netlify.app/",
  ]) {
    assert.equal(checkText(linkNotPublic, `[x](${address})`).length, 1, address);
  }
  isSilent(linkNotPublic, [
    "[x](https://docs.google.com/document/d/1/edit)",
    "[x](https://test-kitchen.example/)",
    "[x](https://github.com/a/b)",
  ]);
});

test("an address that browsers must not follow is named", () => {
  for (const address of ["javascript:alert(1)", "file:///C:/poster.pdf", "data:text/html,x"]) {
    assert.equal(checkText(linkForbiddenScheme, `[x](${address})`).length, 1, address);
    assert.equal(checkText(linkForbiddenScheme, `<a href="${address}">x</a>`).length, 1, address);
  }
  isSilent(linkForbiddenScheme, [
    "[x](/javascript:/)",
    "Write `[x](javascript:y)`.",
    "[x](https://x.example/)",
  ]);
});

test("an address to write to or call has to work", () => {
  assert.deepEqual(corrects(linkMailOrPhone, "[x](a@b.example)"), ["[x](mailto:a@b.example)"]);
  assert.deepEqual(corrects(linkMailOrPhone, "[x](mailto://a@b.example)"), ["[x](mailto:a@b.example)"]);
  assert.equal(checkText(linkMailOrPhone, "[x](mailto:a.b.example)").length, 1);
  assert.equal(checkText(linkMailOrPhone, "[x](tel:call-us)").length, 1);
  isSilent(linkMailOrPhone, [
    "[x](mailto:a@b.example?subject=Hello%20there&body=x)",
    "[x](mailto:a@b.example,c@d.example)",
    "[x](tel:+1-312-555-0100)",
    "<a@b.example>",
  ]);
});

test("a link to this site by http is mended", () => {
  const rule: Rule = {
    ...linkInsecure,
    checkPage: (page, body, site) =>
      linkInsecure.checkPage?.(page, body, {
        ...site,
        settings: { ...site.settings, url: "https://www.x.example" },
      }) ?? [],
  };
  assert.deepEqual(corrects(rule, "[x](http://www.x.example/en/)"), ["[x](https://www.x.example/en/)"]);
  isSilent(rule, ["[x](https://www.x.example/)", "[x](http://other.example/)", "[x](/en/)"]);
});

test("broken brackets are put right", () => {
  const cases = {
    "see [forum] (https://x.example/) now": "see [forum](https://x.example/) now",
    "see (forum)[https://x.example/] now": "see [forum](https://x.example/) now",
    "see [plan](my plan.pdf) now": "see [plan](my%20plan.pdf) now",
    "see [forum](https://x.example/ now": "see [forum](https://x.example/) now",
  };
  for (const [wrong, right] of Object.entries(cases))
    assert.deepEqual(corrects(linkBrokenSyntax, wrong), [right]);
});

test("brackets that are no broken link are let be", () => {
  isSilent(linkBrokenSyntax, [
    "see [forum](https://x.example/) now",
    '[a](b.md "A title")',
    "[a](<my plan.pdf>)",
    "an array[0] (https is not meant)",
    "`[x] (https://x.example/)`",
    "They met (two groups) [in Chicago](/x/).",
    "see [1] (Smith 2015)",
  ]);
});
