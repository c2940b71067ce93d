import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHtml } from "../../../src/markdown/parse-html.ts";
import { render, renderHtml } from "./render.ts";

test("finds tags, attributes and comments with their places, as browsers do", () => {
  const html = `<a href='x' B=y c d="&lt;" href=z>t</a><!-- <b> --><script>"<i>"</script><br/><p class="q`;
  const cut = ({ start, end }: { start: number; end: number }) => html.slice(start, end);
  assert.deepEqual(
    parseHtml(html).tags.map((tag) => [
      tag.kind,
      tag.name,
      cut(tag),
      tag.isEmpty,
      tag.attributes.map(({ name, value, written, ...span }) => [
        name,
        value,
        cut(span),
        written && cut(written),
      ]),
    ]),
    [
      [
        "open",
        "a",
        `<a href='x' B=y c d="&lt;" href=z>`,
        false,
        [
          ["href", "x", "href='x'", "x"],
          ["b", "y", "B=y", "y"],
          ["c", "", "c", null],
          ["d", "<", 'd="&lt;"', "&lt;"],
        ],
      ],
      ["close", "a", "</a>", false, []],
      ["comment", "", "<!-- <b> -->", false, []],
      ["open", "script", "<script>", false, []],
      ["close", "script", "</script>", false, []],
      ["open", "br", "<br/>", true, []],
    ],
  );
});

test("knows what browsers make of a tag", () => {
  const { tags } = parseHtml('<svg viewBox="0 0 1 1"><path/></svg><td>x</td>');
  assert.deepEqual(
    tags
      .filter(({ kind }) => kind === "open")
      .map(({ element, isEmpty }) => [element?.namespaceURI, isEmpty]),
    [
      ["http://www.w3.org/2000/svg", false],
      ["http://www.w3.org/2000/svg", true],
      [undefined, false],
    ],
  );
});

test("records what is read aloud of a link in HTML", () => {
  const { links } = render(
    '<p><a href="x.md">The <b>new</b>\n<img src="a.png" alt="pier &amp; sea"></a></p>',
  );
  assert.deepEqual(
    links.map(({ href, text }) => [href, text]),
    [["x.md", "The new pier & sea"]],
  );
});

test("records ids and anchor names of raw HTML", () => {
  const { ids } = render('<p id="a&amp;b"></p>\n\ntext <a name=old></a> <input name="no">');
  assert.deepEqual(
    ids.map(({ id, origin }) => [id, origin]),
    [
      ["a&b", "html"],
      ["old", "html"],
    ],
  );
});

test("keeps comments out of the page", () => {
  assert.equal(
    renderHtml("a <!-- b --> c\n\n<!-- d\n\ne -->\n\n<p><!-- f -->g</p>"),
    "<p>a  c</p>\n\n<p>g</p>\n",
  );
});

test("fills in the files of media elements where the author wrote them", () => {
  const html =
    '<div><video src="a.mp4" poster=b.png></video>\n<img src="c.png" srcset="c.png 1x, d.png 2x" alt="x"></div>';
  assert.equal(
    renderHtml(html),
    '<div><video src="a.mp4" poster="b.png"></video>\n<img src="c.png" srcset="c.png 1x, d.png 2x" alt="x"></div>\n',
  );
  assert.deepEqual(
    render(html).images.map(({ src, element }) => [src, element]),
    [
      ["a.mp4", "video"],
      ["b.png", "video"],
      ["c.png", "img"],
      ["c.png", "img"],
      ["d.png", "img"],
    ],
  );
});

test("reads HTML that is broken in any place without failing", () => {
  const html = '<div id="a"><a href="b">c</a><img src=\'d\' alt="e"><!-- f --></div>';
  for (let from = 0; from < html.length; from++) {
    for (let to = from; to <= html.length; to++) {
      assert.equal(typeof render(html.slice(0, from) + html.slice(to)).html, "string");
    }
  }
});

test("what stands in HTML for code is not typeset", () => {
  assert.equal(
    renderHtml(`Type <code>say ("it's") -- ...</code>, then press <kbd>'</kbd> "twice" <b>"now"</b>.`),
    `<p>Type <code>say (&quot;it's&quot;) -- ...</code>, then press <kbd>'</kbd> “twice” <b>“now”</b>.</p>\n`,
  );
  assert.equal(renderHtml(`<code>"a" "b"`), "<p><code>&quot;a&quot; &quot;b&quot;</p>\n");
});
