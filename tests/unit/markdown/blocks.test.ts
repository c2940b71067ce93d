import assert from "node:assert/strict";
import { test } from "node:test";
import { render, renderHtml } from "./render.ts";

const table = (text: string) => renderHtml(text).replace(/<\/?(?:thead|tbody)>\n/g, "");

test("lets a table scroll by keyboard and says what its headers are for", () => {
  assert.equal(
    table("| A | B |\n|:--|--:|\n| 1 | 2 |"),
    '<section class="table-scroll" tabindex="0" aria-label="tableScroll">\n<table>\n' +
      '<tr>\n<th scope="col" class="align-left">A</th>\n<th scope="col" class="align-right">B</th>\n</tr>\n' +
      '<tr>\n<td class="align-left">1</td>\n<td class="align-right">2</td>\n</tr>\n</table>\n</section>\n',
  );
});

test("takes the first column for headers where the corner is empty or all its cells are bold", () => {
  assert.match(
    table("| | B |\n|---|---|\n| a | 2 |"),
    /<td><\/td>\n<th scope="col">B<\/th>.*<th scope="row">a<\/th>\n<td>2/s,
  );
  assert.match(
    table("| A | B |\n|---|---|\n| **a** | 2 |\n| __b__ | 3 |"),
    /<th scope="row"><strong>b<\/strong><\/th>\n<td>3/,
  );
  assert.doesNotMatch(table("| A | B |\n|---|---|\n| **a** | 2 |\n| b | 3 |"), /scope="row"/);
});

test("says in words which tasks are done", () => {
  assert.equal(
    renderHtml("- [ ] a\n- [x] b\n- c [x] d\n- [y] e"),
    '<ul class="task-list">\n<li class="task"><span class="visually-hidden">taskOpen </span>a</li>\n' +
      '<li class="task task--done"><span class="visually-hidden">taskDone </span>b</li>\n<li>c [x] d</li>\n<li>[y] e</li>\n</ul>\n',
  );
});

test("makes a figure of an image that stands alone with a title", () => {
  assert.equal(
    renderHtml(`![a](b.png "It's")`),
    "<figure>[image b.png]<figcaption>It’s</figcaption></figure>\n",
  );
  assert.equal(
    renderHtml('[![a](b.png "C")](d.md)'),
    '<figure><a href="d.md">[image b.png]</a><figcaption>C</figcaption></figure>\n',
  );
  assert.equal(renderHtml('![a](b.png "C") text'), "<p>[image b.png] text</p>\n");
  assert.equal(renderHtml("![a](b.png)"), "<p>[image b.png]</p>\n");
  assert.equal(render('![a](b.png "C")').images[0]?.captioned, true);
  assert.deepEqual(
    render('![a](b.png "Some *words*")').texts.map(({ text }) => text),
    ["Some *words*"],
  );
});

test("tells an image without alt text from a decorative one", () => {
  const { images } = render(
    '![](a.png) ![b *c*](d.png) <img src="e.png"> <img src="f.png" alt="" width=10 class="g">',
  );
  assert.deepEqual(
    images.map(({ alt, attributes }) => [alt, attributes]),
    [
      [null, {}],
      ["b c", {}],
      [null, {}],
      ["", { width: "10", class: "g" }],
    ],
  );
});

test("names footnotes and the ways back", () => {
  assert.equal(
    renderHtml("a[^x] b[^x]\n\n[^x]: Note"),
    '<p>a<sup class="note-mark"><a href="#note_1" id="note-mark_1" role="doc-noteref" aria-label="noteLink">1</a></sup> ' +
      'b<sup class="note-mark"><a href="#note_1" id="note-mark_1-2" role="doc-noteref" aria-label="noteLink">1</a></sup></p>\n' +
      '<section class="notes" role="doc-endnotes" aria-label="notes">\n<ol>\n<li id="note_1"><p>Note ' +
      '<a class="notes__back" href="#note-mark_1" role="doc-backlink" aria-label="noteBack">↩︎</a> ' +
      '<a class="notes__back" href="#note-mark_1-2" role="doc-backlink" aria-label="noteBack">↩︎</a></p>\n</li>\n</ol>\n</section>\n',
  );
});

test("writes definition lists and code that can be reached by keyboard", () => {
  assert.equal(renderHtml("Term\n: Meaning"), "<dl>\n<dt>Term</dt>\n<dd>Meaning</dd>\n</dl>\n");
  assert.equal(
    renderHtml("```js x\na < b\n```"),
    '<pre tabindex="0" role="group" aria-label="codeScroll"><code class="language-js">a &lt; b\n</code></pre>\n',
  );
});
