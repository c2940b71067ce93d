import assert from "node:assert/strict";
import { test } from "node:test";
import { scanHtml } from "../../../src/markdown/scan-html.ts";
import { render, renderHtml } from "./render.ts";

test("finds tags, attributes and comments with their places", () => {
  const html = `<a href='x' B=y c>t</a><!-- <b> --><script>"<i>"</script><p class="q`;
  assert.deepEqual(
    scanHtml(html).map(({ kind, name, start, end, attributes }) => [
      kind,
      name,
      html.slice(start, end),
      attributes.map((found) => `${found.name}=${found.value}|${html.slice(found.start, found.end)}`),
    ]),
    [
      ["open", "a", "<a href='x' B=y c>", ["href=x|x", "b=y|y", "c=null|"]],
      ["close", "a", "</a>", []],
      ["comment", "", "<!-- <b> -->", []],
      ["open", "script", "<script>", []],
      ["close", "script", "</script>", []],
      ["open", "p", '<p class="q', ['class="q|"q']],
    ],
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
