import assert from "node:assert/strict";
import { test } from "node:test";
import { markCopiedParts } from "../../../src/layouts/mark-copied-parts.ts";

const heading = (id: string, words: string) =>
  `<div class="heading"><h2 id="${id}">${words}</h2><a class="heading__link" href="#${id}" aria-label="${words}"></a></div>\n`;

function mark(html: string, parts: number[], headings: number[] = []): string {
  return markCopiedParts(html, {
    ids: [...html.matchAll(/<h2 id="(\w+)"/g)].map(([, id = ""]) => id),
    copied: { parts, headings },
    attributes: ' lang="en"',
    note: "<p>NOTE</p>",
  });
}

test("each element of the part says its language, and the note stands before the first of them", () => {
  const html = `<p>Un</p>\n${heading("a", "Deux")}<p>Two</p>\n<ul>\n<li>x</li>\n</ul>\n${heading("b", "Trois")}<p>Trois</p>\n`;
  assert.equal(
    mark(html, [1]),
    `<p>Un</p>\n${heading("a", "Deux")}<p>NOTE</p><p lang="en">Two</p>\n<ul lang="en">\n<li>x</li>\n</ul>\n${heading("b", "Trois")}<p>Trois</p>\n`,
  );
});

test("of several in a row only the first has the note", () => {
  const html = `<p>One</p>${heading("a", "Two")}<p>Two</p>${heading("b", "Trois")}<p>Trois</p>${heading("c", "Four")}<p>Four</p>`;
  const marked = mark(html, [0, 1, 3]);
  assert.equal(marked.match(/NOTE/g)?.length, 2);
  assert.match(marked, /^<p>NOTE<\/p><p lang="en">One/);
  assert.match(marked, /<p>NOTE<\/p><p lang="en">Four/);
});

test("a heading is marked where its words are those of the original too, without the link beside it", () => {
  const marked = mark(`${heading("a", "Hours")}<p>Open</p>`, [1], [1]);
  assert.match(marked, /<h2 lang="en" id="a">Hours<\/h2><a class="heading__link" href="#a" aria-label/);
});

test("a block in which several parts stand is left whole, and only what belongs to the part is marked", () => {
  const html = `<section class="part"><p>Dessin</p>${heading("a", "Deux")}<p>Two</p></section><p>Still two</p><section class="notes"><ol><li>n</li></ol></section>`;
  assert.equal(
    mark(html, [1]),
    `<section class="part"><p>Dessin</p>${heading("a", "Deux")}<p>NOTE</p><p lang="en">Two</p></section><p lang="en">Still two</p><section class="notes"><ol><li>n</li></ol></section>`,
  );
});

test("what says its language itself is no part that waits for a translation", () => {
  const html = `${heading("a", "Deux")}<blockquote lang="la"><p>Navigare necesse est</p></blockquote>`;
  assert.equal(mark(html, [1]), html);
});
