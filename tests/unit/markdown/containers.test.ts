import assert from "node:assert/strict";
import { test } from "node:test";
import { blocks } from "../../../src/markdown/blocks.ts";
import { render, renderHtml, renderProblems } from "./render.ts";

test("writes notes with their own title or the language's word", () => {
  assert.equal(
    renderHtml("::: note\nText\n:::\n\n::: tip For *you* {#t}\n- a\n:::"),
    '<div class="callout callout--note">\n<div class="callout__title">titleNote</div>\n<p>Text</p>\n</div>\n' +
      '<div class="callout callout--tip" id="t">\n<div class="callout__title">For <em>you</em></div>\n<ul>\n<li>a</li>\n</ul>\n</div>\n',
  );
});

test("writes details and buttons", () => {
  assert.equal(
    renderHtml("::: details Why?\nSo.\n:::\n\n::: button [Join](/join/)\n:::"),
    '<details class="details">\n<summary class="details__summary">Why?</summary>\n<p>So.</p>\n</details>\n' +
      '<div class="buttons">\n<p><a href="/join/" class="button">Join</a></p>\n</div>\n',
  );
});

test("nests blocks, with more colons or as many, in lists too", () => {
  for (const [outer, inner] of [
    ["::::", ":::"],
    [":::", ":::"],
    [":::", "::::"],
  ]) {
    const html = renderHtml(`- ${outer} note A\n  ${inner} tip B\n  text\n  ${inner}\n  ${outer}\n\nafter`);
    assert.match(
      html,
      /callout--note">\n.*A<\/div>\n.*callout--tip">\n.*B<\/div>\n<p>text<\/p>\n<\/div>\n<\/div>\n<\/li>\n<\/ul>\n<p>after/,
      outer,
    );
    assert.deepEqual(
      renderProblems(`- ${outer} note A\n  ${inner} tip B\n  text\n  ${inner}\n  ${outer}`),
      [],
    );
  }
});

test("takes no line of colons in a code block for an end", () => {
  assert.match(renderHtml("::: note\n```\n:::\n```\n:::"), /<code>:::\n<\/code>/);
  assert.deepEqual(renderProblems("::: note\n```\n:::\n```\n:::"), []);
});

test("takes the names that boxes have in other programs for those that they have here", () => {
  for (const [name, box] of [
    ["info", "note"],
    ["danger", "warning"],
    ["Hint", "tip"],
  ])
    assert.match(
      renderProblems(`::: ${name}\nText\n:::`)[0] ?? "",
      new RegExp(`Did you mean "${box}"\\?.*Write: ::: ${box}`),
    );
});

test("says which blocks there are", () => {
  assert.equal(renderHtml("::: warnign Mind\nText\n:::"), "<div>\n<p>Mind</p>\n<p>Text</p>\n</div>\n");
  const names = Object.keys(blocks).join(", ");
  assert.deepEqual(renderProblems("::: warnign Mind\nText\n:::\n\n::: xylophone\n:::"), [
    `1:5 error container-unknown: There is no block "warnign". Did you mean "warning"? | The blocks are: ${names}. | Write: ::: warning Mind`,
    `5:5 error container-unknown: There is no block "xylophone". | The blocks are: ${names}.`,
  ]);
});

test("reports a block that never ends and an end without a block", () => {
  assert.deepEqual(renderProblems(":::: note\n::: tip\nText\n::::\n\n:::\n\n:::note A\n"), [
    '2:1 error container-unclosed: The block "tip" never ends, so it takes in all that follows. | Put a line with ::: below its last line.',
    "6:1 error container-stray-end: This line would end a block, but no block is open here. | Take the line out, or write the first line of the block above it, e.g. ::: note",
    '8:1 error container-unclosed: The block "note" never ends, so it takes in all that follows. | Put a line with ::: below its last line.',
  ]);
  assert.equal(render(":::").html, "");
});

test("a block by the name of a kind of list is answered with the list of that", () => {
  assert.match(renderProblems("::: events\n:::\n").join(), /Did you mean "list events"\?/);
  assert.match(renderProblems("::: partner\n:::\n").join(), /Did you mean "list partners"\?/);
});
