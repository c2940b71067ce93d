import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { readTree, writeTree } from "../support/file-tree.ts";
import { attribute, inside, readPage, textOf } from "../support/read-page.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";

const still = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90"><path d="M0 0h160v90H0z"/></svg>';
const page = `# Attic

::: video
file: attic.mp4
captions: attic.en.vtt
title: The attic
poster: still.svg
date: 2026-03-01
:::

::: video
link: https://www.youtube.com/watch?v=abcdefg
title: The cellar
poster: still.svg
length: 3:20
:::
`;

/** A house with a film of its own, one elsewhere, and something to announce in March. */
function makeHouse(): string {
  const folder = makeFolder();
  writeTree(folder, {
    "content/site.yaml":
      "title: House\nurl: https://house.example\nsearch: true\nlanguages:\n  - code: en\n  - code: es\n",
    "content/data/announcements.yaml":
      "- text: Closed on Friday.\n  link: /en/attic/\n  words: Why\n  from: 2026-03-02\n  until: 2026-03-03\n",
    "content/en/index.md": "# House\n\n[Attic](attic/index.md)\n",
    "content/es/index.md": "# Casa\n\nHola.\n",
    "content/en/attic/index.md": page,
    "content/en/attic/attic.mp4": "film",
    "content/en/attic/attic.en.vtt": "WEBVTT\n\n00:00.000 --> 00:01.000\nStairs.\n",
    "content/en/attic/still.svg": still,
  });
  return folder;
}

const folder = makeHouse();

function build(date: string): string {
  const run = runWaymark(["build", "--host", "netlify", "--date", date], folder);
  assert.equal(run.status, 0, run.stderr);
  return join(folder, "_site");
}

const announced = (output: string, url: string) =>
  inside(readPage(output, url), "announcement").map((one) => [
    one.tagName === "p" ? textOf(one) : one.tagName,
    attribute(one, "lang"),
  ]);

test("films are published with their captions, and those of other sites are links of which nothing is loaded", () => {
  const output = build("2026-03-01");
  const files = Object.keys(readTree(output));
  for (const file of ["attic.mp4", "attic.en.vtt"]) assert.ok(files.includes(`en/attic/${file}`), file);
  const html = readTree(output)["en/attic/index.html"] ?? "";
  assert.match(html, /<track kind="captions" src="\/en\/attic\/attic\.en\.vtt" srclang="en"/);
  assert.match(
    html,
    /"@type":"VideoObject","name":"The attic","thumbnailUrl":"https:\/\/house\.example\/assets\//,
  );
  assert.doesNotMatch(html, /<iframe|<script src="https:/);
  assert.match(readTree(output)._headers ?? "", /media-src 'self'/);
  assert.match(readPage(output, "/en/attic/").text, /The cellar\s+Watch on YouTube\s+3:20/);
});

test("the search finds a film by its title", () => {
  const index = Object.entries(readTree(build("2026-03-01"))).find(([path]) => /search.*\.json$/.test(path));
  assert.match(index?.[1] ?? "", /The cellar/);
});

test("an announcement comes and goes on every page by itself, and only then are pages other ones", () => {
  const [first, second, third, fourth] = ["2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04"].map(
    (date) => {
      const output = build(date);
      return {
        tree: readTree(output),
        said: ["/en/", "/es/", "/en/attic/"].map((url) => announced(output, url)),
      };
    },
  );
  const english = [
    ["Closed on Friday. Why", null],
    ["a", null],
  ];
  assert.deepEqual(second?.said, [
    english,
    [
      ["Closed on Friday. Why", "en"],
      ["a", null],
    ],
    english,
  ]);
  assert.deepEqual(
    [first?.said, fourth?.said],
    [
      [[], [], []],
      [[], [], []],
    ],
  );
  const html = (tree: Record<string, string> = {}) =>
    Object.entries(tree).filter(([path]) => path.endsWith(".html"));
  assert.deepEqual(html(third?.tree), html(second?.tree));
  assert.deepEqual(html(fourth?.tree), html(first?.tree));
});

test("a film without a file, an address in the place of a file, and captions that are not there stop the build", () => {
  const broken = makeHouse();
  writeTree(broken, {
    "content/en/attic/index.md": page
      .replace("file: attic.mp4", "file: https://youtu.be/abcdefg")
      .replace("link: https://www.youtube.com/watch?v=abcdefg", "file: cellar.mp4\ncaptions: cellar.vtt"),
  });
  const { status, stdout } = runWaymark(["check"], broken);
  assert.equal(status, 1);
  assert.match(
    stdout,
    /index\.md:4:7 {2}media-incomplete[\s\S]*Write: {2}link: https:\/\/youtu\.be\/abcdefg/,
  );
  for (const file of ["cellar.mp4", "cellar.vtt"])
    assert.match(stdout, new RegExp(`link-missing-page[\\s\\S]*"${file}"`));
});
