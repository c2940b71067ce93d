import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { readTree, writeTree } from "../support/file-tree.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";
import { buildFolder, twoLanguages, writeTwoLanguages } from "../support/two-languages.ts";

const solo = "# Solo\n\nVea [los barcos](boats.md).\n";
const orphans: [what: string, files: Record<string, string>][] = [
  ["a dead link", { "content/es/solo.md": `${solo}\n[lost](lost.md)\n` }],
  ["damaged settings", { "content/es/solo.md": `---\ntitle: a: b: [c\n  - d\n---\n\n${solo}` }],
  ["the address of another page", { "content/es/zona.md": "---\npermalink: /es/visita/\n---\n\n# Zona\n" }],
  [
    "an original that another page has",
    {
      "content/es/otro.md": "---\ntranslationOf: en/more.md\n---\n\n# Otro\n",
      "content/es/solo.md": `---\ntranslationOf: en/more.md\n---\n\n${solo}`,
    },
  ],
];

for (const [what, files] of orphans)
  test(`a page that has no original and ${what} is left out, and the rest is published`, () => {
    const { status, stderr, read } = buildFolder(
      writeTwoLanguages({ "content/en/more.md": "# More\n", ...files }),
    );
    assert.equal(status, 0, stderr);
    assert.equal(read("es/solo/index.html"), null);
    assert.match(read("es/boats/index.html") ?? "", /Hechos de alerce/);
    assert.match(read("es/visita/index.html") ?? "", /Abrimos a las nueve/);
    assert.match(
      stderr,
      /\n {2}content\/es\/(?:solo|zona)\.md: nothing, as no original can be shown there\n$/,
    );
  });

test("the address of a page that is left out with nothing in its place is not lost", () => {
  const folder = writeTwoLanguages({ "content/es/solo.md": solo });
  assert.equal(buildFolder(folder).status, 0);
  assert.equal(runWaymark(["remember"], folder).status, 0);
  const right = readTree(join(folder, "_site"));
  for (const [, files] of orphans.slice(0, 2)) {
    writeTree(folder, files);
    const { status, stderr, read } = buildFolder(folder);
    assert.equal(status, 0, stderr);
    assert.doesNotMatch(stderr, /address-lost/);
    assert.equal(read("es/solo/index.html"), null);
  }
  writeTree(folder, { "content/es/solo.md": solo });
  assert.equal(buildFolder(folder).status, 0);
  assert.deepEqual(readTree(join(folder, "_site")), right);
});

for (const [what, files] of orphans.slice(0, 2))
  test(`what links to a page that is left out for ${what} gives way to its original, and stops everything in the first language`, () => {
    const linked = { ...files, "content/es/boats.md": "# Barcos\n\n[solo](solo.md)\n" };
    const { status, stderr, read } = buildFolder(writeTwoLanguages(linked));
    assert.equal(status, 0, stderr);
    assert.match(read("es/boats/index.html") ?? "", /Built of larch/);
    assert.match(stderr, /content\/es\/boats\.md:3:8 {2}link-missing-page[\s\S]*"solo\.md" is left out/);
    const first = buildFolder(
      writeTwoLanguages({ ...files, "content/en/boats.md": "# Boats\n\n[solo](../es/solo.md)\n" }),
    );
    assert.equal(first.status, 1);
    assert.match(first.stderr, /content\/en\/boats\.md:3:8 {2}link-missing-page/);
    assert.equal(first.read("index.html"), null);
  });

test("--keep-going gives 3 for a page that has no original", () => {
  const { status, stderr } = buildFolder(writeTwoLanguages({ ...orphans[0]?.[1] }), "--keep-going");
  assert.equal(status, 3);
  assert.match(stderr, /and not on the site:\n {2}content\/es\/solo\.md\n/);
});

test("a language of which all pages are left out is shown in the original, whatever its settings say", () => {
  const folder = makeFolder();
  const { "content/es/index.md": _index, "content/es/visit.md": _visit, ...rest } = twoLanguages;
  writeTree(folder, { ...rest, "content/es/boats.md": "---\nordr: 1\n---\n\n# Barcos\n" });
  writeTree(folder, {
    "content/es/solo.md": `${solo}\n[lost](lost.md)\n`,
    "content/es/site.yaml": "title: Puerto\n",
  });
  const { status, stderr, read } = buildFolder(folder);
  assert.equal(status, 0, stderr);
  assert.match(read("es/boats/index.html") ?? "", /Built of larch/);
  assert.doesNotMatch(stderr, /language-without-page/);
});

test("a redirect to a page that is left out with nothing in its place is left out with it", () => {
  const files = {
    "content/es/solo.md": "# Solo\n\n[nada](nada.md)\n",
    "content/redirects.yaml": "- from: /viejo/\n  to: /es/solo/\n- from: /old/\n  to: /en/boats/\n",
  };
  const { status, stderr, read } = buildFolder(writeTwoLanguages(files));
  assert.equal(status, 0, stderr);
  assert.match(stderr, /content\/es\/solo\.md: nothing, as no original can be shown there/);
  assert.equal(read("viejo/index.html"), null);
  assert.match(read("old/index.html") ?? "", /\/en\/boats\//);
});

test("a language is named in a notice as within a sentence, and a day that has not come is told by the check", () => {
  const visit =
    "---\ntranslationChecked: 2999-01-01\n---\n\n# Visita\n\n## Horas {#horas}\n\nAbrimos a las nueve.\n";
  const folder = writeTwoLanguages({
    "content/en/news.md": "# News\n\nWe open soon.\n",
    "content/es/visit.md": visit,
  });
  const { read, stderr } = buildFolder(folder);
  assert.match(read("es/news/index.html") ?? "", /el original \(inglés\)/);
  assert.match(
    stderr,
    /content\/es\/visit\.md:2:21 {2}notice: translation-day[\s\S]*This day has not come yet\./,
  );
});
