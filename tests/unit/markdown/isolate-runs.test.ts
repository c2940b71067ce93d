import assert from "node:assert/strict";
import { test } from "node:test";
import { renderBody } from "../../../src/markdown/render-body.ts";
import type { Language } from "../../../src/site/languages.ts";
import { english, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

const arabic: Language = { ...english, code: "ar", dir: "rtl" };
const render = (text: string, language = arabic) =>
  renderBody(makePage({ url: "/page/", title: "Title", text, language }), makeSite()).html.trim();

test("a telephone number in an Arabic sentence is a part with a direction of its own", () => {
  assert.equal(render("هاتف +49 30 123456."), '<p>هاتف <bdi dir="ltr">+49 30 123456</bdi>.</p>');
  assert.equal(
    render("- **هاتف** [+49 30 123456](tel:+4930123456)").replace(/href="[^"]*"/, "href"),
    '<ul>\n<li><strong>هاتف</strong> <a href><bdi dir="ltr">+49 30 123456</bdi></a></li>\n</ul>',
  );
});

test("an Arabic name in an English sentence is one where a number stands behind it", () => {
  assert.equal(render("The مركب, 5 boats.", english), "<p>The <bdi>مركب</bdi>, 5 boats.</p>");
  assert.equal(render("The مركب and more.", english), "<p>The مركب and more.</p>");
});

test("words in another language follow their own direction, and code stays as it is", () => {
  assert.equal(
    render("هاتف [call +49 30 123456]{lang=en} و`+49 30 1`").replace(/ (?:lang|dir)="\w+"/g, ""),
    "<p>هاتف <span>call +49 30 123456</span> و<code>+49 30 1</code></p>",
  );
});

test("a page in English alone is not looked through", () => {
  assert.equal(
    render("Call +49 30 123456 on 2026-11-29.", english),
    "<p>Call +49 30 123456 on 2026-11-29.</p>",
  );
});

test("a block whose letters all run the other way is held together with the sign at its end", () => {
  assert.equal(render("Where to *begin*?"), '<p><bdi dir="ltr">Where to <em>begin</em>?</bdi></p>');
  assert.match(
    render("::: details What does it cost?\nلا شيء.\n:::"),
    /<bdi dir="ltr">What does it cost\?<\/bdi><\/summary>/,
  );
  assert.equal(render("- **Boats**, all."), "<ul>\n<li><strong>Boats</strong>, all.</li>\n</ul>");
  assert.equal(render("Wi-Fi في المتحف!"), "<p>Wi-Fi في المتحف!</p>");
});

test("pictures with a caption in letters that run the other way stay the figures that they are", () => {
  const picture = '![A jug](jug.jpg "The jug (1908).")';
  for (const text of [picture, `::: gallery\n${picture}\n${picture}\n:::`]) {
    const html = render(text);
    assert.doesNotMatch(html, /<bdi[^>]*>\s*<(?:figure|picture|img|figcaption)/);
    assert.match(html, /<figcaption><bdi dir="ltr">The jug \(1908\)\.<\/bdi><\/figcaption>/);
  }
});
