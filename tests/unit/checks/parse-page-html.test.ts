import assert from "node:assert/strict";
import { test } from "node:test";
import { parsePageHtml } from "../../../src/checks/parse-page-html.ts";
import { attributeOf, elementsIn } from "../../../src/markdown/html-tree.ts";
import { renderBody } from "../../../src/markdown/render-body.ts";
import { makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

function read(text: string) {
  return parsePageHtml(renderBody(makePage({ url: "/en/boats/", text }), makeSite()));
}

test("the tree is that of the whole body, Markdown's own elements too, and what is the author's is known by its place", () => {
  const text =
    '## A\n\n<div class="x">\n\nSee [b](b.md), ![c](c.png)\n\n</div>\n\n> - <b\n>   id="y">c</b>\n';
  const { tree, tags, spanOf } = read(text);
  const names = [...elementsIn(tree)].map(({ tagName }) => tagName);
  assert.deepEqual(names, ["div", "h2", "a", "div", "p", "a", "blockquote", "ul", "li", "b"]);
  assert.deepEqual(
    tags.map(({ span }) => text.slice(span.start, span.end)),
    ['<div class="x">', "</div>", '<b\n>   id="y">', "</b>"],
  );
  const own = [...elementsIn(tree)].filter(({ sourceCodeLocation: at }) => {
    const start = at?.startOffset ?? 0;
    return spanOf({ start, end: start + 1 });
  });
  assert.deepEqual(
    own.map((element) => attributeOf(element, "class") ?? attributeOf(element, "id")),
    ["x", "y"],
  );
});

test("what an author left open is read into what stands below, as browsers do", () => {
  const { tags } = read('<div class="x"\n\nText');
  assert.deepEqual(
    tags.map(({ name, isCut, attributes }) => [name, isCut, attributes.map((attribute) => attribute.name)]),
    [["div", true, ["class"]]],
  );
});

test("a page without HTML of its own has none to read", () => {
  assert.deepEqual(read("Text").tags, []);
});
