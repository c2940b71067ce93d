import assert from "node:assert/strict";
import { test } from "node:test";
import { renderBody } from "../../../src/markdown/render-body.ts";
import { makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";
import { render, renderHtml } from "./render.ts";

test("writes marks where addresses and images will stand", () => {
  const { html } = render('[a](x.md) ![b](y.png) <a href="z.html">c</a> <video src="v.mp4"></video>');
  assert.equal(
    html,
    '<p><a href="\0a0\0">a</a> \0i0\0 <a href="\0a1\0">c</a> <video src="\0f1\0"></video></p>\n',
  );
});

test("lets no text forge a mark", () => {
  assert.equal(render("a \0a0\0 b &#0;").html, "<p>a \uFFFDa0\uFFFD b \uFFFD</p>\n");
});

test("returns plain data that a worker can send", () => {
  const body = render("# T\n\n[a](b.md) ![c](d.png) <b>x</b>[^1]\n\n[^1]: note\n\n::: nothing\n:::");
  assert.deepEqual(structuredClone(body), body);
});

test("renders only from where the body begins, and counts offsets in the whole source", () => {
  const text = "---\r\ntitle: X\r\n---\r\n\r\n## One\r\n\r\nA [link](a.md).\r\n";
  const page = { ...makePage({ url: "/page/", text }), bodyStart: 20 };
  const { headings, links } = renderBody(page, makeSite());
  assert.deepEqual(
    [headings[0], links[0]?.address].map((span) => text.slice(span?.start, span?.end)),
    ["## One", "a.md"],
  );
});

test("leaves template syntax as it is", () => {
  assert.equal(renderHtml("{{ a }} {% b %} {# c #}"), "<p>{{ a }} {% b %} {# c #}</p>\n");
  assert.equal(renderHtml("Ends in {{ a }}"), "<p>Ends in {{ a }}</p>\n");
});

test("renders an empty body", () => {
  assert.equal(render("").html, "");
});

test("keeps an address as written, without control characters, and refuses scripts", () => {
  const { links } = render(
    "[a](über uns.md) [b](<über uns.md>) [c](javascript:alert(1)) [d](java&#9;script:x)",
  );
  assert.deepEqual(
    links.map(({ href }) => href),
    ["über uns.md"],
  );
});

test("marks a link to another site, and not one to the site itself", () => {
  const site = makeSite();
  const settings = { ...site.settings, url: "https://www.example.org" };
  const text =
    "[a](https://example.com/) [b](https://WWW.example.org/x) [c](//cdn.example) [d](mailto:a@b.org)";
  const { html } = renderBody(makePage({ url: "/", text }), { ...site, settings });
  assert.equal(
    html,
    '<p><a href="\0a0\0" class="outside-link">a</a> <a href="\0a1\0">b</a> ' +
      '<a href="\0a2\0" class="outside-link">c</a> <a href="\0a3\0">d</a></p>\n',
  );
});

test("sets quotes of the language, dashes, apostrophes and dots, but not in code and addresses", () => {
  assert.equal(
    renderHtml(`"It's" -- a--b --- c... --option a ---- b \`"--"\` <https://a.org/x--y>`),
    "<p>“It’s” – a–b — c… --option a ---- b <code>&quot;--&quot;</code> " +
      '<a href="https://a.org/x--y" class="outside-link">https://a.org/x--y</a></p>\n',
  );
  const page = makePage({ url: "/", text: `"a 'b'"` });
  const german = { ...page.language, quotes: "„“‚‘" };
  assert.equal(renderBody({ ...page, language: german }, makeSite()).html, "<p>„a ‚b‘“</p>\n");
});

test("does not take (c) for a copyright sign", () => {
  assert.equal(renderHtml("(a) (b) (c)"), "<p>(a) (b) (c)</p>\n");
});

test("tells the words of a link as they are heard", () => {
  const { links } = render(
    '[*a* `b` ![c](d.png)](e.md) <a href="f">g <img src="h" alt="i &amp; j"></a>\n\n<p><a href="k">l <img src="m" alt="n"></a></p>',
  );
  assert.deepEqual(
    links.map(({ text }) => text),
    ["a b c", "g i & j", "l n"],
  );
});
