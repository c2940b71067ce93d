import assert from "node:assert/strict";
import { test } from "node:test";
import { render, renderHtml, renderProblems } from "./render.ts";

const gallery = (...lines: string[]) => ["::: gallery", ...lines, ":::"].join("\n");
const beside = (...lines: string[]) => ["::: beside", ...lines, ":::"].join("\n");
const columns = (...lines: string[]) => ["::: columns", ...lines, ":::"].join("\n");

test("each line of a gallery is a figure, with its words below it", () => {
  assert.equal(
    renderHtml(gallery('![A](a.jpg "A *jug*")', "![B](b.jpg)", "", '[![C](c.jpg "C")](c.md)')),
    '<div class="gallery"><figure>[image a.jpg]<figcaption>A *jug*</figcaption></figure>\n<figure>[image b.jpg]</figure>\n' +
      '<figure><a href="c.md">[image c.jpg]</a><figcaption>C</figcaption></figure>\n</div>\n',
  );
});

test("the words below a picture of a gallery are read by the rules where they stand", () => {
  const text = gallery('![A](a.jpg "A jug")', '![B](b.jpg "A lamp")');
  assert.deepEqual(
    render(text)
      .texts.filter(({ end, start }) => end - start < 8)
      .map(({ start, end }) => text.slice(start, end)),
    ["A jug", "A lamp"],
  );
});

test("pictures beside each other on one line of a gallery are two, and a comment is none", () => {
  const html = renderHtml(gallery("![A](a.jpg) ![B](b.jpg)", "", "<!-- the last one is to come -->"));
  assert.equal(html.match(/<figure>/g)?.length, 2);
  assert.deepEqual(renderProblems(gallery("![A](a.jpg)", "", "<!-- note -->")), []);
});

test("pictures are asked for as wide as their block shows them", () => {
  const { images } = render(`![A](a.jpg)\n\n${gallery("![B](b.jpg)")}`);
  assert.equal(images[0]?.sizes, undefined);
  assert.match(images[1]?.sizes ?? "", /^\(min-width: .*rem\) \d+rem, calc/);
});

test("words stand beside the picture that comes first, on the side that is asked for", () => {
  assert.equal(
    renderHtml('::: beside {picture=right}\n![A](a.jpg "A jug")\n\n## Jugs\n\n- One\n:::'),
    '<div class="beside beside--right">\n<figure class="beside__picture">[image a.jpg]<figcaption>A jug</figcaption></figure>\n' +
      '<div class="beside__words">\n<div class="heading"><h2 id="jugs">Jugs</h2><a class="heading__link" href="#jugs" aria-label="headingLink"></a></div>\n' +
      "<ul>\n<li>One</li>\n</ul>\n</div>\n</div>\n",
  );
});

test("each heading begins a column, or a line where there is none", () => {
  const html = '<div class="columns">\n<div class="columns__column">\n';
  assert.ok(renderHtml(columns("### A", "", "One", "", "#### Sub", "", "### B", "", "Two")).startsWith(html));
  assert.equal(
    renderHtml(columns("One", "", "---", "", "Two", "", "***", "", "::: note N", "Three", ":::")),
    `${html}<p>One</p>\n</div>\n<div class="columns__column">\n<p>Two</p>\n</div>\n<div class="columns__column">\n` +
      '<div class="callout callout--note">\n<div class="callout__title">N</div>\n<p>Three</p>\n</div>\n</div>\n</div>\n',
  );
});

test("blocks that are made of something can stand in each other, and in a list", () => {
  const inner = `:::: columns\n### A\n\n${gallery("![A](a.jpg)")}\n\n### B\n\n${beside("![B](b.jpg)", "", "Two")}\n::::`;
  const html = renderHtml(`- Text\n\n${inner.replace(/^(?=.)/gm, "  ")}`);
  assert.deepEqual(html.match(/<figure>|columns__column|beside__words/g), [
    "columns__column",
    "<figure>",
    "columns__column",
    "beside__words",
  ]);
  assert.deepEqual(renderProblems(inner), []);
});

/** What stands in a block wrongly, and the place and the end of what is said of it. */
const faults: [text: string, said: RegExp][] = [
  [gallery(), /^1:1 .*There is no picture in this gallery\. \| Each has a line of its own: !\[/],
  [gallery("- ![A](a.jpg)"), /^2:1 .*are no list\. \| Take the signs.* \| Write: !\[A\]\(a\.jpg\)$/],
  [
    gallery("![A](a.jpg)", "The jug"),
    /^3:1 .*pictures alone.* behind its file: !\[A\]\(a\.jpg "The jug"\)\./,
  ],
  [gallery("![A](a.jpg)", "", "The jug"), /^4:1 .*pictures alone.* in quotes behind its file: [^|]*$/],
  [gallery("![A](a.jpg)", "", "## Jugs"), /^4:1 .*pictures alone/],
  ["::: gallery Jugs\n![A](a.jpg)\n:::", /^1:13 .*no place in it\. \| Write them above it/],
  [beside(), /^1:1 .*no picture here, and there are no words/],
  [beside("![A](a.jpg)"), /^2:1 .*no words beside this picture/],
  [beside("![A](a.jpg)", "Words."), /^2:1 .*comes first.* \| Put an empty line below the picture\./],
  [beside("Words.", "", "![A](a.jpg)"), /^2:1 .*comes first.* \| Write above this: !\[/],
  [beside("- Words."), /^2:1 .*comes first\. \| Write above this: !\[/],
  [
    "::: beside right\n![A](a.jpg)\n\nWords.\n:::",
    /^1:12 .*no place in it\. \| Write: ::: beside \{picture=right\}$/,
  ],
  [columns(), /^1:1 .*nothing in these columns/],
  [columns("Words."), /^1:1 .*one column alone\. \| Begin each column with a heading/],
  [columns("One", "---", "Two"), /^2:1 .*makes a heading of this.* \| Put an empty line/],
  [columns("Words.", "", "### A", "", "### B"), /^2:1 .*above the heading of the first column/],
];

for (const [text, said] of faults) {
  test(`tells what is wrong with ${JSON.stringify(text)}`, () => {
    const [problem = "", ...others] = renderProblems(text);
    assert.match(problem, said);
    assert.deepEqual(others, []);
  });
}
