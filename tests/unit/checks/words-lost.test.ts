import assert from "node:assert/strict";
import { test } from "node:test";
import { makeBody } from "../../../src/checks/make-body.ts";
import { findLostWords } from "../../../src/checks/words/find-lost-words.ts";
import { hideUnshown } from "../../../src/checks/words/hide-unshown.ts";
import { isShownInOrder } from "../../../src/checks/words/is-shown-in-order.ts";
import { wordsLost } from "../../../src/checks/words-lost.ts";
import { renderBody } from "../../../src/markdown/render-body.ts";
import { words } from "../../grid/grids/words.ts";
import { testSample } from "../../grid/test-sample.ts";
import { compareWork } from "../../support/compare-work.ts";
import { makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";
import { parseAt } from "../../support/parse-at.ts";

/** `line: words` of each find, where no other rule looked at the page. */
function finds(text: string, change = (html: string) => html): string[] {
  const { page } = parseAt(text);
  assert.ok(page);
  const body = renderBody(page, makeSite());
  const found = wordsLost.checkRest?.(page, { ...body, html: change(body.html) }, []) ?? [];
  return found.map(({ line, message }) => `${line}: ${message.replace(/^.*?: /, "")}`);
}

test("words that browsers hide are named with their line", () => {
  assert.deepEqual(finds("# T\n\nCome <?note early ?> today."), ["3: note early"]);
  assert.deepEqual(finds("# T\n\nA.\n\n<!-- ask\n\nOur harvest day.\n"), ["5: ask", "7: Our harvest day"]);
  assert.deepEqual(finds("# T\n\nA.\n\n<title>\n\nLost here.\n"), ["7: Lost here"]);
  assert.deepEqual(finds("# T\n\n[Monday]: closed\n\nRing twice."), ["3: Monday closed"]);
  assert.deepEqual(finds("# T\n\nA[^1].\n\n[^1]: Oak.\n[^1]: Forty kilos.\n"), ["5: Oak"]);
});

test("words that a fault of the program loses are named, whatever it is", () => {
  const text =
    "# T\n\nFirst words here.\n\n- one *bold* item\n- another item\n\n| a | b |\n|---|---|\n| c | d7 |\n";
  assert.deepEqual(finds(text), []);
  assert.deepEqual(
    finds(text, (html) => html.replace("First words", "First")),
    ["3: words"],
  );
  assert.deepEqual(
    finds(text, (html) => html.replace("bold", "")),
    ["5: bold"],
  );
  assert.deepEqual(
    finds(text, (html) => html.replace("<li>another item</li>", "")),
    ["6: another item"],
  );
  assert.deepEqual(
    finds(text, (html) => html.replace("d7", "d")),
    ["10: d7"],
  );
});

test("the title, taken out of the text, has to hold its words", () => {
  const { page } = parseAt("# The Green Room\n\nA.");
  assert.ok(page);
  const body = renderBody(page, makeSite());
  assert.deepEqual(wordsLost.checkRest?.(page, body, []), []);
  assert.equal(wordsLost.checkRest?.({ ...page, title: "The Room" }, body, [])[0]?.line, 1);
});

test("of words that another rule has told nothing more is said", () => {
  const { page } = parseAt("# T\n\nCome <?note early ?> today.\n\n<?note late ?>");
  assert.ok(page);
  const found = wordsLost.checkRest?.(page, renderBody(page, makeSite()), []) ?? [];
  assert.deepEqual(
    found.map(({ line }) => line),
    [3, 5],
  );
  const [first] = found as [(typeof found)[number]];
  assert.deepEqual(
    wordsLost
      .checkRest?.(page, renderBody(page, makeSite()), [{ ...first, rule: "other" }])
      ?.map(({ line }) => line),
    [5],
  );
});

test("what visitors need not read is not missed", () => {
  for (const text of [
    'A [link](https://example.org/a_(b) "The \\"old\\" plan") and ![a picture](p.jpg \'Title\').',
    'Read [the plan][plan], [our rules] and [this\none][a\nb].\n\n[plan]: https://example.org/plan\n[our rules]:\u00a0https://example.org/ "Agreed"\n[a b]: <x y>',
    "Old[^map] text.^[Written here.]\n\n[^map]: At the gate.\n\n    More of it.",
    "<!-- hidden\n\nwords -->\n\nText <!-- more --> and `<!-- A`.\n\n```html\n<!-- shelf\n```",
    '<p class="x" title="a > b">Inside <b>bold</b></p>\n\n<img src="a.png" alt="Words">\n',
    "## Head {#head .big}\n\nText {lang=es}\n{: .lead #x}",
    "::: note Mind the step\n1. One\n   - [ ] two\n   - [x] three\n2. Four\n:::\n\n::: details Ask\nAnswer\n:::",
    "caf&eacute; &amp; tea&nbsp;room `&eacute;` &copy; 2020 &#8212; AT&T",
    "```js {a=b}\nlet a = 1;\n```\n\n~~~ yaml\na: b\n~~~\n\n    code here\n",
    'foo**bar**baz _a_b_ H<sub>2</sub>O snake_case don\'t "quote" a--b 10.000 \\*x\\* <https://example.org/x>',
    "> quoted\n> > 1. deep\n\nTerm\n: Definition\n\nSetext\n------\n\n* * *\n",
    "| a \\| b | `c` |\n|:--|--:|\n| 1 | [x](y.md) |\n\nOne\\\ntwo  \nthree\n",
    "<script>let a = 1;</script>\n\n<style>\n\nb { }\n</style>\n\n<svg><title>Name</title></svg>",
  ])
    assert.deepEqual(finds(`# T\n\n${text}\n`), [], text);
});

test("a title that stands again as a heading is shown once", () => {
  assert.deepEqual(finds("---\ntitle: The Plan\n---\n\n# The plan\n\nText."), []);
  assert.deepEqual(finds("# The *Green* [Room](https://example.org/)\n\nText."), []);
  assert.deepEqual(finds("\n\nThe Plan\n========\n\nText."), []);
});

test("stretches are looked for in their order, as whole words", () => {
  assert.equal(isShownInOrder("a b\nc d", "x a b y c d z"), true);
  assert.equal(isShownInOrder("c d\na b", "a b c d"), false);
  assert.equal(isShownInOrder("he", "the"), false);
  assert.equal(isShownInOrder("é", "été"), false);
  assert.equal(isShownInOrder("he", "the he"), true);
  assert.equal(isShownInOrder("", ""), true);
});

test("of a word that is shown less often, the one in the line that is not shown is lost", () => {
  const lost = findLostWords("open today\nopen now\nopen late", "open today open late");
  assert.deepEqual(
    lost.map(({ start, word }) => [start, word]),
    [
      [11, "open"],
      [16, "now"],
    ],
  );
});

test("what is hidden leaves all else in its place", () => {
  const text = "a [b](c.md) d <!-- e\n --> f {.g} h";
  const hidden = hideUnshown(text);
  assert.equal(hidden.length, text.length);
  assert.deepEqual(hidden.match(/\w+/g), ["a", "b", "d", "f", "h"]);
});

testSample(words);

test("however many words are lost and however many faults explain them, the work is in proportion", () => {
  const make = (count: number) =>
    makeBody(makePage({ url: "/page/", text: "[a]: b\n\n".repeat(count) }), makeSite());
  assert.ok(
    compareWork(
      () => make(1500),
      () => make(6000),
    ) < 8,
  );
});
