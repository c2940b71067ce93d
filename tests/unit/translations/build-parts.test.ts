import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "../../../src/content/page.ts";
import { buildParts } from "../../../src/translations/build-parts.ts";
import { foldMeaning } from "../../../src/translations/fold-meaning.ts";
import { makeParts } from "../../support/make-parts.ts";
import { makeSite } from "../../support/make-site.ts";
import { parseAt } from "../../support/parse-at.ts";

const makeWrittenParts = (text: string) => buildParts(parseAt(text).page as Page, makeSite());

const wordsOf = (text: string) => makeWrittenParts(text).map(({ key, marked }) => [key, foldMeaning(marked)]);

test("a page has its settings as a part, what stands before the first heading, and each heading with all below it", () => {
  const text =
    "---\ntitle: Boats\nlead: All of them.\norder: 3\n---\n\nCome in.\n\n## Our *boats*\n\nTwo.\n\n### The skiff {#skiff}\n\n## Ropes\n";
  assert.deepEqual(wordsOf(text), [
    ["@", "Boats All of them"],
    ["#", "Come in"],
    ["#our-boats", "Our boats Two"],
    ["#skiff", "The skiff"],
    ["#ropes", "Ropes"],
  ]);
  assert.deepEqual(
    makeWrittenParts(text).map(({ level, heading }) => [level, heading]),
    [
      [0, ""],
      [0, ""],
      [2, "Our boats"],
      [3, "The skiff"],
      [2, "Ropes"],
    ],
  );
});

test("a title is the same one as a setting and as a heading, and the order of settings says nothing", () => {
  const [first] = makeParts("---\ntitle: Boats\nlead: All.\ndescription: Ours.\n---\n");
  const [second] = makeParts("---\ndescription: Ours.\nlead: All.\n---\n# Boats\n");
  assert.equal(first?.form, second?.form);
});

test("words of all kinds of blocks count, and a note counts where the text leads to it", () => {
  const text = `# T

## One

See[^a] ![a boat](b.png "by Ann") and \`code\`.

| a |
| - |
| b |

## Two

<p title="told">Raw <b>html</b><!-- not this --></p>

::: details More
Inner.
:::

[^a]: A note.
`;
  assert.deepEqual(wordsOf(text).slice(1), [
    ["#one", "One See a boat by Ann and code a b A note"],
    ["#two", "Two Raw html told More Inner"],
  ]);
});

test("links, images, marks and ids are form; words are meaning", () => {
  const form = (text: string) => makeParts(`# T\n\n## One {#one}\n\n${text}\n`)[1];
  const base = form("See [the list](list.md) and *this*.");
  for (const other of [
    "See [the list](https://example.org/list) and *this*.",
    "See [the list](list.pdf) and *this*.",
    "See [the list](#list) and *this*.",
    "See [the list](list.md) and **this**.",
    "See [the list](list.md), and *this*.",
    "- See [the list](list.md) and *this*.",
  ]) {
    assert.equal(form(other)?.meaning, base?.meaning, other);
    assert.notEqual(form(other)?.form, base?.form, other);
  }
  // To which page it leads is told apart, and a file has its name wherever it lies.
  assert.equal(form("See [the list](other.md) and *this*.")?.form, base?.form);
  assert.equal(form("![i](i.png) [p](p.pdf)")?.form, form("![i](../a/i.png) [p](/a/p.pdf)")?.form);
  assert.notEqual(form("![i](i.png)")?.form, form("![i](j.png)")?.form);
  assert.notEqual(form("See [the lists](list.md) and *this*.")?.meaning, base?.meaning);
  assert.equal(form("See [the list][l] and _this_.\n\n[l]: list.md")?.form, base?.form);
});

test("what the program adds for words that run the other way is no mark; what an author marks is one", () => {
  const form = (text: string) => makeParts(`# T\n\n${text}\n`)[1]?.form;
  assert.equal(form("See (שלום) 5"), "See ( שלום ) 5");
  assert.equal(form("[hola]{lang=es #x}"), "\u0002span id=x lang=es\u0003 hola");
});

test("an id that a heading has from its words is no mark, for another heading may change it", () => {
  const [, , , second] = makeParts("# T\n\n## Notes {#a}\n\n## Notes\n\n## Notes\n");
  const [, , other] = makeParts("# T\n\n## Notes {#a}\n\n## Notes\n");
  assert.equal(second?.key, "#notes-2");
  assert.equal(second?.form, other?.form);
});

test("what can be counted is counted part by part", () => {
  const [, part] = makeParts('# T\n\n## One {#x}\n\n[a](a.md) ![i](i.png) 25 <span id="y">z</span>\n');
  assert.deepEqual(part?.counted, { links: ["a.md"], images: ["i.png"], ids: ["x", "y"], numbers: ["25"] });
});

test("a page written in HTML has parts too", () => {
  const [, part] = makeParts("# T\n\n<div><h2>In HTML</h2><p>Words &amp; more</p></div>\n");
  assert.equal(part?.meaning, "In HTML Words & more");
});
