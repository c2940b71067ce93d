import assert from "node:assert/strict";
import { test } from "node:test";
import { blocks } from "../../../src/markdown/blocks.ts";
import { render, renderHtml, renderProblems } from "./render.ts";

test("each block has a name of its own, in alphabetical order", () => {
  const names = Object.keys(blocks);
  assert.deepEqual(names, [...new Set(names)].sort());
});

test("lists of facts, steps, cards, traits and times stand in a box of their own", () => {
  for (const name of ["facts", "steps", "cards", "traits", "timeline", "banner"])
    assert.equal(
      renderHtml(`::: ${name}\n1. **Now** we go\n:::`),
      `<div class="${name}">\n<ol>\n<li><strong>Now</strong> we go</li>\n</ol>\n</div>\n`,
    );
});

test("contents are topics with their pages below them", () => {
  assert.equal(
    renderHtml("::: contents\n- **[Help](/help/)**\n  - [Desks](/desks/)\n:::"),
    '<div class="contents">\n<ul>\n<li><strong><a href="/help/">Help</a></strong>\n<ul>\n<li><a href="/desks/">Desks</a></li>\n</ul>\n</li>\n</ul>\n</div>\n',
  );
});

test("a timeline can hold whole parts, whose headings count as those of the page", () => {
  const { headings } = render("::: timeline\n## Soon\n\nText\n:::");
  assert.deepEqual(
    headings.map(({ id, level }) => [id, level]),
    [["soon", 2]],
  );
});

test("a call to action has a title, and its links are buttons", () => {
  assert.equal(
    renderHtml("::: action A free seat\nSit.\n\n[Join](/join/)\n:::"),
    '<section class="action">\n<div class="action__title">A free seat</div>\n<p>Sit.</p>\n' +
      '<p><a href="/join/" class="button">Join</a></p>\n</section>\n',
  );
  assert.equal(renderHtml("::: action\nSit.\n:::"), '<section class="action">\n<p>Sit.</p>\n</section>\n');
});

test("a quotation says below it where it is from, if anyone knows", () => {
  assert.equal(
    renderHtml("::: quote The *motto*\nFor the people.\n:::"),
    '<figure class="quote">\n<blockquote>\n<p>For the people.</p>\n</blockquote>\n' +
      '<figcaption class="quote__source">The <em>motto</em></figcaption>\n</figure>\n',
  );
  assert.equal(
    renderHtml("::: quote\nFor the people.\n:::"),
    '<figure class="quote">\n<blockquote>\n<p>For the people.</p>\n</blockquote>\n</figure>\n',
  );
});

test("the words below a quotation are read by the rules like any others", () => {
  const texts = render("::: quote The motto {#m}\nFor the people.\n:::").texts;
  assert.deepEqual(
    texts.map(({ text, start }) => [text, start]),
    [
      ["For the people.", 25],
      ["The motto", 10],
    ],
  );
});

test("a link in a download tells its file, one beside it does not", () => {
  assert.equal(
    renderHtml("::: download\n[Flyer](flyer.pdf)\n:::\n\n[Flyer](flyer.pdf)"),
    '<div class="download">\n<p><a href="flyer.pdf">Flyer[size flyer.pdf]</a></p>\n</div>\n' +
      '<p><a href="flyer.pdf">Flyer</a></p>\n',
  );
});

test("a block that is drawn from data stands as a mark, known by its words and where they are", () => {
  const text = "Text\n\n::: resources Start here {#start}\n:::\n\n::: form\n:::";
  assert.equal(
    renderHtml(text),
    '<p>Text</p>\n<div class="resources" id="start">\n[block resources: Start here]</div>\n' +
      '<div class="form">\n[block form: ]</div>\n',
  );
  assert.deepEqual(
    render(text).blocks.map(({ start, end }) => text.slice(start, end)),
    ["Start here", "form"],
  );
  assert.deepEqual(renderProblems(text), []);
});
