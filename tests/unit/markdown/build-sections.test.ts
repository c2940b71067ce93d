import assert from "node:assert/strict";
import { test } from "node:test";
import { renderBody } from "../../../src/markdown/render-body.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

function sectionsOf(text: string) {
  const settings = settingsSchema.parse({ search: true });
  return renderBody(makePage({ url: "/en/boats/", text }), makeSite({ settings })).sections;
}

test("a page is parted at its headings of every level, each with its id, the top without one", () => {
  assert.deepEqual(
    sectionsOf("Come in.\n\n## Our *boats*\n\nTwo & more.\n\n### The skiff {#skiff}\n\n## Ropes\n\nMany."),
    [
      ["", "", "Come in."],
      ["our-boats", "Our boats", "Two & more."],
      ["skiff", "The skiff", ""],
      ["ropes", "Ropes", "Many."],
    ],
  );
});

test("headings inside blocks part a page too", () => {
  assert.deepEqual(sectionsOf("::: part\n## Visit\n\nDaily.\n:::\n"), [
    ["", "", ""],
    ["visit", "Visit", "Daily."],
  ]);
});

test("a word that is stressed in part stays one word, and items of a list are told apart", () => {
  assert.deepEqual(sectionsOf("Un*believ*able [boats](https://a.example)\n\n- oars\n- sails.\n- ropes"), [
    ["", "", "Unbelievable boats · oars · sails. ropes"],
  ]);
});

test("cells of a table are told apart", () => {
  assert.deepEqual(sectionsOf("| Boat | Year |\n| --- | --- |\n| Skiff | 1900 |\n"), [
    ["", "", "Boat · Year · Skiff · 1900"],
  ]);
});

test("code and raw HTML are words, comments and what is hidden from readers are none", () => {
  assert.deepEqual(
    sectionsOf('`a < b` <b>bold</b><!-- note -->\n\n<div>One</div>\n<p aria-hidden="true">no</p>\n'),
    [["", "", "a < b bold · One"]],
  );
});

test("an image is found by what it shows", () => {
  assert.deepEqual(sectionsOf("Look: ![a red skiff](skiff.jpg) here"), [["", "", "Look: a red skiff here"]]);
});

test("footnotes are a part of their own, without the marks that lead to and fro", () => {
  assert.deepEqual(sectionsOf("A claim.[^1]\n\n## Next\n\nText.\n\n[^1]: Its source.\n"), [
    ["", "", "A claim."],
    ["next", "Next", "Text."],
    ["note_1", "notes", "Its source."],
  ]);
});

test("the size of a document is no word of the page", () => {
  assert.deepEqual(sectionsOf("::: download\n[The map](map.pdf)\n:::\n"), [["", "", "The map"]]);
});

test("words of HTML are read with their entities and quotes inside tags", () => {
  assert.deepEqual(
    sectionsOf('<p title="a > b">x &lt;y&gt;</p>\n\nOne <kbd title="a > b">c &amp; d</kbd><br>two'),
    [["", "", "x <y> · One c & d · two"]],
  );
  assert.deepEqual(sectionsOf('See <span aria-hidden="true">→ <b>x</b></span>it'), [["", "", "See it"]]);
});

test("a box of a task is read before its words, and a block of data is kept for later", () => {
  assert.deepEqual(sectionsOf("- [x] Oars\n\n::: form join\n:::\n\nEnd"), [
    ["", "", "taskDone Oars · \0b0\0 · End"],
  ]);
});
