import assert from "node:assert/strict";
import { test } from "node:test";
import { renderBody } from "../../../src/markdown/render-body.ts";
import { english, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";
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

test("gives what stands in braces to words in square brackets", () => {
  assert.equal(
    renderHtml("Say [*buenos* días]{lang=es}!"),
    '<p>Say <span lang="es"><em>buenos</em> días</span>!</p>\n',
  );
  assert.equal(
    renderHtml("[a [b]{.y} c]{.x}"),
    '<p><span class="x">a <span class="y">b</span> c</span></p>\n',
  );
  assert.equal(renderHtml("[a **b]{.x} c**"), '<p><span class="x">a **b</span> c**</p>\n');
});

test("takes brackets with other braces for text, a link for a link and a note for a note", () => {
  assert.equal(renderHtml("[a]{b} [c] {.d} e []{.f}"), "<p>[a]{b} [c] {.d} e []{.f}</p>\n");
  assert.match(
    renderHtml("[a]{.b}\n\n[a]: https://a.example/"),
    /<a href="[^"]*" class="b outside-link">a<\/a>/,
  );
  assert.match(renderHtml("A[^1]{.b}\n\n[^1]: C"), /<sup/);
  assert.deepEqual(renderProblems("[a]{onclick=b}"), [
    '1:5 error attribute-not-allowed: "onclick" can\'t be set in braces. | In braces can stand an id (#name), classes (.name), lang=, dir= (ltr, rtl or auto) and title=.',
  ]);
});

test("a text in a language of the other direction gets its direction", () => {
  assert.equal(renderHtml("[سلام]{lang=ar}"), '<p><span lang="ar" dir="rtl">سلام</span></p>\n');
  assert.equal(renderHtml("سلام {lang=ar}"), '<p lang="ar" dir="rtl">سلام</p>\n');
  assert.equal(
    renderHtml("> سلام\n{: lang=ar }"),
    '<blockquote lang="ar" dir="rtl">\n<p>سلام</p>\n</blockquote>\n',
  );
  assert.equal(renderHtml("[سلام]{lang=ar dir=auto}"), '<p><span lang="ar" dir="auto">سلام</span></p>\n');
  const arabic = makePage({
    url: "/",
    text: "[Hello]{lang=en}",
    language: { ...english, code: "ar", dir: "rtl" },
  });
  assert.equal(renderBody(arabic, makeSite()).html, '<p><span lang="en" dir="ltr">Hello</span></p>\n');
});

test("a language has to be a code of one", () => {
  assert.match(
    renderProblems("[a]{lang=pt_BR}").join(),
    /"pt_BR" is no code of a language, like en, pt-BR or zh-Hant\./,
  );
  assert.match(renderProblems("Hallo {lang=D!}").join(), /"D!" is no code of a language/);
  for (const code of ["french", "jp", "gr"])
    assert.match(renderProblems(`[a]{lang=${code}}`).join(), /is no code of a language/, code);
  assert.deepEqual(
    renderProblems('[a]{lang=zh-Hant} [b]{lang=""} [c]{lang=miq} [d]{lang=iw} [e]{lang=PT-br}'),
    [],
  );
});

test("notes which words are marked as being in another language", () => {
  const text = `Say [hola]{lang=es} and [adiós](a.md){lang=es}.

- Guten Tag {lang=de}

> Bonjour
{: lang=fr }

| a | bom dia {lang=pt} |
|---|---|

A <span lang="it">buon <span>giorno</span></span> and ^[a [note]{lang=la}].

<div lang="pl">

Dzień dobry

</div>
`;
  assert.deepEqual(
    render(text).marked.map(({ language, start, end }) => [language, text.slice(start, end).trim()]),
    [
      ["es", "[hola]{lang=es}"],
      ["es", "[adiós](a.md){lang=es}"],
      ["de", "- Guten Tag {lang=de}"],
      ["fr", "> Bonjour"],
      ["pt", "bom dia"],
      ["la", "[note]{lang=la}"],
      ["it", '<span lang="it">buon <span>giorno</span></span>'],
      ["pl", '<div lang="pl">\n\nDzień dobry\n\n</div>'],
    ],
  );
});
