import assert from "node:assert/strict";
import { test } from "node:test";
import { render, renderHtml, renderProblems } from "./render.ts";

test("gives what stands in braces to the heading, paragraph, item, list, quote or table that it belongs to", () => {
  assert.equal(renderHtml("Text {.lead lang=es}"), '<p class="lead" lang="es">Text</p>\n');
  assert.equal(
    renderHtml('Text\n{: #a .b .c title="d e" dir=rtl}'),
    '<p id="a" class="b c" title="d e" dir="rtl">Text</p>\n',
  );
  assert.equal(
    renderHtml("- a {.x}\n- b\n{: .y}"),
    '<ul class="y">\n<li class="x">a</li>\n<li>b</li>\n</ul>\n',
  );
  assert.equal(
    renderHtml("- a\n  - b\n  {.inner}\n{.outer}"),
    '<ul class="outer">\n<li>a\n<ul class="inner">\n<li>b</li>\n</ul>\n</li>\n</ul>\n',
  );
  assert.equal(renderHtml("> a\n{: .q}"), '<blockquote class="q">\n<p>a</p>\n</blockquote>\n');
  assert.match(renderHtml("| a | b |\n|---|---|\n| 1 | 2 |\n{: .t}"), /<table class="t">/);
  assert.match(renderHtml("## A {#b .c}"), /<h2 id="b" class="c">A<\/h2>/);
  assert.match(renderHtml("## A\n{: #b}"), /<h2 id="b">A<\/h2>/);
});

test("gives what stands in braces to the link or image right before them", () => {
  assert.equal(
    renderHtml("[a](b.md){#c .d}{{ e }}"),
    '<p><a href="b.md" id="c" class="d">a</a>{{ e }}</p>\n',
  );
  assert.deepEqual(render('![a](b.png){: .wide title="T"}').images[0]?.attributes, { class: "wide" });
  assert.equal(render('![a](b.png){: .wide title="T"} x').images[0]?.title, "T");
});

test("takes other braces for text", () => {
  for (const text of ["Say {hello}", "a {.b} c", "`x`{.y}", "f{.x}", "Use \\{.b}", "{.alone}"]) {
    assert.equal(
      renderHtml(text)
        .replace(/<\/?\w+>/g, "")
        .trim(),
      text.replace("\\", "").replaceAll("`", ""),
      text,
    );
    assert.deepEqual(renderProblems(text), [], text);
  }
});

test("says what braces may hold", () => {
  const known =
    "In braces can stand an id (#name), classes (.name), lang=, dir= (ltr, rtl or auto) and title=.";
  assert.deepEqual(renderProblems("Text {.a onclick=b}\n\n[a](b){: tittle=c word}\n\nText\n{: dir=left}"), [
    `1:10 error attribute-not-allowed: "onclick" can't be set in braces. | ${known}`,
    `3:10 error attribute-not-allowed: "tittle" can't be set in braces. | Did you mean "title"? ${known}`,
    `3:19 error attribute-not-allowed: "word" can't be set in braces. | ${known}`,
    `6:4 error attribute-not-allowed: "left" is no direction of text. | ${known}`,
  ]);
});

test("reports braces that belong to nothing, and prints them nowhere", () => {
  assert.equal(renderHtml("Text\n\n{: .big}"), "<p>Text</p>\n");
  assert.deepEqual(renderProblems("Text\n\n{: .big}"), [
    "3:1 error attribute-without-text: These braces belong to the text right above them, but there is none. | Put them on the line below the text that they are meant for, without an empty line between.",
  ]);
});
