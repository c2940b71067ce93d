import assert from "node:assert/strict";
import { test } from "node:test";
import { buildSlug } from "../../../src/markdown/build-slug.ts";
import { render, renderHtml, renderProblems } from "./render.ts";

const heading = (level: number, id: string, text: string) =>
  `<div class="heading"><h${level} id="${id}">${text}</h${level}>` +
  `<a class="heading__link" href="#${id}" aria-label="headingLink"></a></div>\n`;

test("gives each heading an id and, beside it, a link to itself", () => {
  assert.equal(
    renderHtml("## What we *do*\n\n### Über uns"),
    heading(2, "what-we-do", "What we <em>do</em>") + heading(3, "über-uns", "Über uns"),
  );
});

test("makes ids of letters and digits of any script", () => {
  assert.deepEqual(
    [
      "What’s new?",
      "What's new?",
      "  1 & 2 ",
      "مرحبا بكم",
      "C++",
      "snake_case",
      "!?",
      "⚙️ Tools",
      "1️⃣ First",
    ].map(buildSlug),
    ["whats-new", "whats-new", "1-2", "مرحبا-بكم", "c", "snake-case", "", "tools", "1-first"],
  );
});

test("never gives an id twice, and none that the author gave", () => {
  const { headings } = render(
    '## A\n\n## A\n\n## A 2\n\n## B\n\n## C\n\n## !\n\nText\n{: #b}\n\n<p id="c"></p>',
  );
  assert.deepEqual(
    headings.map(({ id }) => id),
    ["a", "a-2", "a-2-2", "b-2", "c-2", "heading"],
  );
});

test("drops a first-level heading that repeats the title, but keeps the id that it was given", () => {
  assert.equal(renderHtml("# Title\n\nText"), "<p>Text</p>\n");
  assert.equal(renderHtml("# Title {#top-part}\n\nText"), '<div id="top-part"></div>\n<p>Text</p>\n');
  assert.deepEqual(render("# Title").headings, []);
});

test("makes another first-level heading second level, and says so", () => {
  assert.equal(renderHtml("# Other"), heading(2, "other", "Other"));
  assert.deepEqual(renderProblems("Text\n\n# Other\n\nOld\n===\n"), [
    '3:1 error heading-second-h1: "Other" would be a second title; the page has one: "Title". | Make it a heading of a part, with ##. | Write: ## Other',
    '6:1 error heading-second-h1: "Old" would be a second title; the page has one: "Title". | Make it a heading of a part, with ##. | Write: ---',
  ]);
});

test("reads a heading whose space was forgotten, and says so", () => {
  assert.equal(renderHtml("##PLANS"), heading(2, "plans", "PLANS"));
  assert.deepEqual(renderProblems("##PLANS\n\n###\u00a0More"), [
    "1:1 error heading-without-space: After ## a space is missing, so many programs show no heading here. | Write: ## PLANS",
    "3:1 error heading-without-space: After ### a space is missing, so many programs show no heading here. | Write: ### More",
  ]);
});

test("takes no hashtag, number or code for a heading", () => {
  for (const text of ["#hashtag", "#1 in town", "    ##code", "####### seven", "\\##No", "##"]) {
    assert.deepEqual(
      render(text).headings.filter((found) => found.text !== ""),
      [],
      text,
    );
    assert.deepEqual(renderProblems(text), [], text);
  }
});

test("reads a heading that HTML right above it would swallow, and says so", () => {
  const text = '<div id="x"></div>\n## Partners\nText';
  assert.equal(renderHtml(text), `<div id="x"></div>\n${heading(2, "partners", "Partners")}<p>Text</p>\n`);
  assert.deepEqual(
    render(text).problems.map(({ repair }) => repair),
    [{ edits: [{ start: 19, end: 19, text: "\n" }], safe: true }],
  );
  assert.deepEqual(renderProblems(text), [
    "2:1 notice heading-swallowed: Between the HTML above and this heading an empty line is missing. | Put an empty line above the heading.",
  ]);
});

test("leaves signs in preformatted text and comments alone", () => {
  for (const text of ["<pre>\n# a\n</pre>", "<!--\n# a\n-->", "<div>\n<pre>\n# a\n</pre>\n</div>"]) {
    assert.deepEqual(render(text).headings, [], text);
  }
});

test("tells a heading's text without markup and with its typography", () => {
  assert.deepEqual(
    render("## It's `code` and [a *link*](b.md) ![c](d.png)").headings.map(({ text }) => text),
    ["It’s code and a link c"],
  );
});
