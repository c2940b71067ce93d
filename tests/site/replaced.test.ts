import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readTree, writeTree } from "../support/file-tree.ts";
import { runWaymark } from "../support/run-waymark.ts";
import { buildFolder, twoLanguages, writeTwoLanguages } from "../support/two-languages.ts";

const visit = twoLanguages["content/es/visit.md"];

const faults: [what: string, text: string][] = [
  ["a dead link", `${visit}\n[lost](lost.md)\n`],
  ["a setting that does not exist", visit.replace("slug:", "ordr: 2\nslug:")],
  ["damaged settings", visit.replace("aliases: [/es/horarios/]", "title: a: b: [c\n  - d")],
  ["a mark below its settings that is gone", visit.replace("]\n---\n", "]\n")],
  ["a vague link", `${visit}\n[aquí](boats.md)\n`],
  ["a conflict of two versions", `${visit}\n<<<<<<< HEAD\nuno\n=======\ndos\n>>>>>>> other\n`],
];

for (const [what, text] of faults)
  test(`a translation with ${what} is shown in the original, at its own address, and the rest is published`, () => {
    const { status, stderr, read } = buildFolder(writeTwoLanguages({ "content/es/visit.md": text }));
    assert.equal(status, 0, stderr);
    assert.match(read("es/visita/index.html") ?? "", /We open at nine\./);
    assert.equal(read("es/visit/index.html"), null);
    assert.match(read("es/boats/index.html") ?? "", /Hechos de alerce/);
    assert.match(read("es/index.html") ?? "", /href="\/es\/visita\/#horas"/);
    assert.match(read("en/visit/index.html") ?? "", /We open at nine\./);
    assert.match(
      stderr,
      /content\/es\/visit\.md:[\s\S]*\nLEFT OUT because of the errors above; readers get instead of it:\n {2}content\/es\/visit\.md: content\/en\/visit\.md, at the same address\n$/,
    );
  });

test("bytes that are no text in UTF-8 are a mistake of their page alone", () => {
  const folder = writeTwoLanguages({});
  writeFileSync(join(folder, "content/es/visit.md"), Buffer.from("# Visita\n\nAño\n", "utf16le"));
  const { status, stderr, read } = buildFolder(folder);
  assert.equal(status, 0, stderr);
  assert.match(read("es/visit/index.html") ?? "", /We open at nine\./);
});

test("the check still fails", () => {
  const folder = writeTwoLanguages({ "content/es/visit.md": `${visit}\n[lost](lost.md)\n` });
  assert.equal(runWaymark(["check"], folder).status, 1);
});

test("a fault in the first language stops everything, and all faults are told", () => {
  const { status, stderr, read } = buildFolder(
    writeTwoLanguages({
      "content/es/visit.md": `${visit}\n[lost](lost.md)\n`,
      "content/en/boats.md": "# Boats\n\n[gone](gone.md)\n",
    }),
  );
  assert.equal(status, 1);
  assert.match(stderr, /content\/es\/visit\.md:\d+:\d+ {2}link-missing-page/);
  assert.match(stderr, /content\/en\/boats\.md:3:8 {2}link-missing-page/);
  assert.match(stderr, /Nothing was written; the site is as it was\.\n$/);
  assert.equal(read("index.html"), null);
});

test("a fault that all languages share stops everything too", () => {
  const shared = buildFolder(
    writeTwoLanguages({ "content/redirects.yaml": "- from: /a/\n  to: /nothing/\n" }),
  );
  assert.equal(shared.status, 1);
});

test("a fault that only shows when the page is laid out is one of its page alone", () => {
  const { status, stderr, read } = buildFolder(
    writeTwoLanguages({
      "assets/layouts/special.njk":
        '{# For tests. #}{% extends "page.njk" %}{% block content %}<a href="/{{ view.page.title }}/">x</a>{{ super() }}{% endblock %}',
      "content/en/visit.md": "---\nlayout: special\n---\n\n# en\n\nWe open at nine.\n",
      "content/es/visit.md": "---\nlayout: special\n---\n\n# lost\n\n## Horas {#horas}\n\nAbrimos.\n",
    }),
  );
  assert.equal(status, 0, stderr);
  assert.match(read("es/visit/index.html") ?? "", /We open at nine\./);
  assert.match(stderr, /LEFT OUT because of the errors above/);
});

test("addresses that were published before are kept, and the page is back when it is mended", () => {
  const folder = writeTwoLanguages({});
  assert.equal(buildFolder(folder).status, 0);
  assert.equal(runWaymark(["remember"], folder).status, 0);
  const right = readTree(join(folder, "_site"));
  for (const [, text] of faults) {
    writeTree(folder, { "content/es/visit.md": text });
    const { status, stderr, read } = buildFolder(folder);
    assert.equal(status, 0, stderr);
    assert.match(read("es/visita/index.html") ?? "", /We open at nine\./);
  }
  const [, [, withLink] = []] = faults;
  writeTree(folder, { "content/es/visit.md": withLink ?? "" });
  assert.match(buildFolder(folder).read("es/horarios/index.html") ?? "", /\/es\/visita\//);
  writeTree(folder, { "content/es/visit.md": visit });
  const { status, stderr } = buildFolder(folder);
  assert.equal(status, 0, stderr);
  assert.deepEqual(readTree(join(folder, "_site")), right);
});

test("a translation that becomes a draft leaves its address to the original until it comes", () => {
  const folder = writeTwoLanguages({});
  assert.equal(buildFolder(folder).status, 0);
  assert.equal(runWaymark(["remember"], folder).status, 0);
  writeTree(folder, { "content/es/visit.md": visit.replace("slug:", "draft: true\nslug:") });
  const { status, stderr, read } = buildFolder(folder);
  assert.equal(status, 0, stderr);
  assert.match(read("es/visita/index.html") ?? "", /We open at nine\./);
  assert.doesNotMatch(stderr, /LEFT OUT/);
});

test("where all pages of a language have a mistake, it is shown in the original as a whole", () => {
  const broken = (title: string) => `---\nordr: 1\n---\n\n# ${title}\n`;
  const { status, stderr, read } = buildFolder(
    writeTwoLanguages({
      "content/es/index.md": broken("Puerto"),
      "content/es/visit.md": broken("Visita"),
      "content/es/boats.md": broken("Barcos"),
    }),
  );
  assert.equal(status, 0, stderr);
  assert.match(read("es/index.html") ?? "", /See <a href="\/es\/visit\/"/);
});

test("--keep-going shows originals too, and gives 3 only for what has none", () => {
  const fault = { "content/es/visit.md": `${visit}\n[lost](lost.md)\n` };
  const one = buildFolder(writeTwoLanguages(fault), "--keep-going");
  assert.equal(one.status, 0, one.stderr);
  assert.match(one.read("es/visita/index.html") ?? "", /We open at nine\./);
  const both = buildFolder(
    writeTwoLanguages({ ...fault, "content/en/more.md": "# More\n\n[gone](gone.md)\n" }),
    "--keep-going",
  );
  assert.equal(both.status, 3);
  assert.match(both.read("es/visita/index.html") ?? "", /We open at nine\./);
  assert.match(
    both.stderr,
    /LEFT OUT because of the errors above, and not on the site:\n {2}content\/en\/more\.md\n/,
  );
});

test("--no-check writes the translation as it is", () => {
  const { status, read } = buildFolder(
    writeTwoLanguages({ "content/es/visit.md": `${visit}\n[lost](lost.md)\n` }),
    "--no-check",
  );
  assert.equal(status, 0);
  assert.match(read("es/visita/index.html") ?? "", /Abrimos a las nueve/);
});

test("what keeps translations off the site is written to a report, and without such a thing that there is nothing", () => {
  const folder = writeTwoLanguages({ "content/es/visit.md": `${visit}\n[lost](lost.md)\n` });
  const report = () => {
    assert.equal(buildFolder(folder, "--report", "left-out.md").status, 0);
    return readFileSync(join(folder, "left-out.md"), "utf8");
  };
  assert.match(
    report(),
    /^\*\*1 error in 1 file\.\*\*\n\n### `content\/es\/visit\.md`\n\n- \*\*Error\*\*, line 12: /,
  );
  writeTree(folder, { "content/es/visit.md": visit });
  assert.equal(report(), "**No problems.**\n");
});
