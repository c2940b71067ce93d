import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readTree, writeTree } from "../support/file-tree.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";
import { buildFolder, twoLanguages, writeTwoLanguages } from "../support/two-languages.ts";

/** A layout that can't be rendered where a condition holds. */
const failing = (condition: string) =>
  `{# For boats. #}
{%- extends "page.njk" -%}
{% block bodyClass %}
{%- if ${condition} %}{{ view.page.fields.oars }}{% endif -%}
{% endblock %}
`;
const told =
  /assets\/layouts\/boat\.njk:4:\d+ {2}layout-fault\n {2}4 │ [^\n]*\n[^\n]*"view\.page\.fields\.oars" does not exist\. Met on the page \/en\/boats\/\./;

/** Two pages with a layout that fails on one of them, to which a third one links. */
const site = {
  "assets/layouts/boat.njk": failing('view.page.title == "Boats"'),
  "content/site.yaml": `${twoLanguages["content/site.yaml"]}navigation:\n  - title: Our boats\n    link: /en/boats/\n  - title: Our visit\n    link: /en/visit/\n`,
  "content/en/boats.md": "---\nlayout: boat\n---\n\n# Boats\n\nBuilt of larch.\n",
  "content/en/skiff.md": "---\nlayout: boat\n---\n\n# Skiff\n\nSmall.\n",
};

test("a layout that fails on one page is told once, where it fails, and nothing is written", () => {
  const folder = writeTwoLanguages(site);
  for (const args of [["build"], ["check"]]) {
    const { status, stdout, stderr } = runWaymark(args, folder);
    assert.equal(status, 1);
    assert.match(stdout + stderr, told);
    assert.match(stdout + stderr, /\n1 error in 1 file\.\n/);
  }
  assert.equal(existsSync(join(folder, "_site")), false);
});

for (const [option, code] of [
  ["--keep-going", 3],
  ["--no-check", 0],
] as const)
  test(`${option} leaves out a page that its layout fails on, with what leads there, and writes the others`, () => {
    const { status, stderr, read } = buildFolder(writeTwoLanguages(site), option);
    assert.equal(status, code, stderr);
    assert.match(stderr, told);
    assert.equal(stderr.match(/layout-fault/g)?.length, 1);
    assert.match(
      stderr,
      /content\/en\/index\.md:3:43 {2}notice: link-missing-page[\s\S]*"boats\.md" is left out/,
    );
    assert.match(
      stderr,
      /LEFT OUT because of the errors above, and not on the site:\n {2}content\/en\/boats\.md\n$/,
    );
    assert.equal(read("en/boats/index.html"), null);
    assert.match(read("en/index.html") ?? "", /and <a>the boats<\/a>\./);
    assert.match(read("en/index.html") ?? "", /Our visit/);
    assert.doesNotMatch(read("en/index.html") ?? "", /Our boats/);
    assert.match(read("en/skiff/index.html") ?? "", /Small\./);
    assert.match(read("es/boats/index.html") ?? "", /Hechos de alerce/);
  });

test("a layout that fails only where an original is shown takes that page away, not the original", () => {
  const files = { ...site, "assets/layouts/boat.njk": failing("view.notice") };
  const { status, stderr, read } = buildFolder(writeTwoLanguages(files), "--keep-going");
  assert.equal(status, 3, stderr);
  assert.match(stderr, /not on the site:\n {2}\/es\/skiff\/\n$/);
  assert.equal(read("es/skiff/index.html"), null);
  assert.match(read("en/skiff/index.html") ?? "", /Small\./);
  assert.doesNotMatch(read("en/skiff/index.html") ?? "", /es\/skiff/);
});

test("a page that nobody wrote is named by its address where it can't be laid out", () => {
  const layout = "{# For all languages. #}\n{{ view.page.titel }}\n";
  const folder = writeTwoLanguages({ "assets/layouts/languages.njk": layout });
  const { status, stderr, read } = buildFolder(folder, "--keep-going");
  assert.equal(status, 3, stderr);
  assert.match(stderr, /not on the site:\n {2}\/\n$/);
  assert.match(read("en/index.html") ?? "", /Harbour/);
});

test("a translation that its layout fails on gives way to its original", () => {
  const layout = failing('view.page.title == "Barcos"');
  const boats = { "content/es/boats.md": "---\nlayout: boat\n---\n\n# Barcos\n\nHechos de alerce.\n" };
  const files = { ...site, ...boats, "assets/layouts/boat.njk": layout };
  const { status, stderr, read } = buildFolder(writeTwoLanguages(files), "--keep-going");
  assert.equal(status, 3, stderr);
  assert.match(stderr, /not on the site:\n {2}content\/es\/boats\.md\n$/);
  assert.match(read("es/boats/index.html") ?? "", /Built of larch/);
});

test("a layout that fails on every page stops a build whatever it is asked, and the site is as it was", () => {
  const folder = writeTwoLanguages({});
  assert.equal(buildFolder(folder).status, 0);
  const before = readTree(join(folder, "_site"));
  writeTree(folder, { "assets/layouts/page.njk": "{# Mine. #}\n{{ view.page.titel }}\n" });
  for (const option of ["--keep-going", "--no-check"]) {
    const { status, stderr } = buildFolder(folder, option);
    assert.equal(status, 1, stderr);
    assert.equal(stderr.match(/page\.njk:2:14 {2}layout-fault/g)?.length, 1, stderr);
    assert.match(stderr, /Nothing was written; the site is as it was\.\n$/);
  }
  assert.deepEqual(readTree(join(folder, "_site")), before);
});

test("a site of which no page is left is not put in the place of the last one", () => {
  const folder = makeFolder();
  writeTree(folder, { "content/index.md": "# Home\n\nWords.\n" });
  assert.equal(buildFolder(folder).status, 0);
  writeTree(folder, { "content/index.md": "# Home\n\n[Words](lost.md).\n" });
  const { status, stderr, read } = buildFolder(folder, "--keep-going");
  assert.equal(status, 1, stderr);
  assert.match(read("index.html") ?? "", /Words/);
});

test("a block of the site's own that can't be drawn on one page leaves out that page alone, from search and feeds too", () => {
  const settings = { "content/site.yaml": "title: Boats\nurl: https://boats.example\nsearch: true\n" };
  const news = "---\ntitle: News\nfeed: true\n---\n\nWhat is new.\n";
  const piece = (day: number, words: string) =>
    `---\ntitle: Day ${day}\ndate: 2026-01-0${day}\n---\n\n::: tide ${words}\n:::\n`;
  const folder = makeFolder();
  writeTree(folder, {
    ...settings,
    "content/index.md": "# Boats\n\nSee the [news](news/index.md).\n",
    "content/news/index.md": news,
    "content/news/one.md": piece(1, "high"),
    "content/news/two.md": piece(2, "low"),
    "content/data/tides.yaml": "high:\n  at: nine\n  words: Come.\nlow:\n  at: three\n",
    "assets/blocks/tide/block.ts":
      'import type { Block } from "waymark";\n\nexport const block: Block = { about: "A tide.", data: "tides", entry: true };\n',
    "assets/blocks/tide/tide.njk":
      "<p>At {{ view.block.data.at }}.</p>\n<p>{{ view.block.data.words }}</p>\n",
  });
  const { status, stderr, read } = buildFolder(folder, "--keep-going");
  assert.equal(status, 3, stderr);
  assert.match(stderr, /assets\/blocks\/tide\/tide\.njk:2:23 {2}layout-fault/);
  assert.equal(stderr.match(/layout-fault/g)?.length, 1, stderr);
  assert.match(stderr, /not on the site:\n {2}content\/news\/two\.md\n$/);
  assert.match(read("news/feed.xml") ?? "", /At nine/);
  assert.doesNotMatch(read("news/feed.xml") ?? "", /Day 2/);
  assert.match(read("index.html") ?? "", /search/);
});
