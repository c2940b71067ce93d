import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readTree, writeTree } from "../support/file-tree.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";

const site = {
  "content/site.yaml":
    "title: Harbour\nurl: https://harbour.example\nlanguages:\n  - code: en\n  - code: es\n",
  "content/en/index.md": "# Harbour\n\nSee [the visit](visit.md) and [the boats](boats.md).\n",
  "content/en/visit.md": "# Visit\n\n## Hours {#hours}\n\nWe open at nine.\n",
  "content/en/boats.md": "# Boats\n\nBuilt of larch.\n",
  "content/es/index.md": "# Puerto\n\nVea [la visita](visit.md#horas) y [los barcos](boats.md).\n",
  "content/es/visit.md":
    "---\nslug: visita\naliases: [/es/horarios/]\n---\n\n# Visita\n\n## Horas {#horas}\n\nAbrimos a las nueve.\n",
  "content/es/boats.md": "# Barcos\n\nHechos de alerce.\n",
};

function write(files: Record<string, string>): string {
  const folder = makeFolder();
  writeTree(folder, { ...site, ...files });
  return folder;
}

function build(folder: string, ...options: string[]) {
  const { status, stderr, stdout } = runWaymark(["build", "--date", "2026-03-01", ...options], folder);
  const read = (path: string) => {
    const file = join(folder, "_site", path);
    return existsSync(file) ? readFileSync(file, "utf8") : null;
  };
  return { status, stderr, stdout, read };
}

const visit = site["content/es/visit.md"];

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
    const { status, stderr, read } = build(write({ "content/es/visit.md": text }));
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
  const folder = write({});
  writeFileSync(join(folder, "content/es/visit.md"), Buffer.from("# Visita\n\nAño\n", "utf16le"));
  const { status, stderr, read } = build(folder);
  assert.equal(status, 0, stderr);
  assert.match(read("es/visit/index.html") ?? "", /We open at nine\./);
});

test("settings and words of a language that are no text in UTF-8 are told once each", () => {
  const folder = write({});
  for (const [file, text] of [
    ["site", "title: Año\n"],
    ["interface", "menu: Año\n"],
  ])
    writeFileSync(join(folder, `content/es/${file}.yaml`), Buffer.from(`\ufeff${text}`, "utf16le"));
  const { status, stdout, stderr } = runWaymark(["check"], folder);
  assert.equal(status, 1);
  const told = `${stdout}${stderr}`;
  assert.equal(told.match(/\.yaml {2}file-encoding/g)?.length, 2, told);
  assert.match(told, /\n2 errors in 2 files\.\n/);
});

test("the check still fails", () => {
  const folder = write({ "content/es/visit.md": `${visit}\n[lost](lost.md)\n` });
  assert.equal(runWaymark(["check"], folder).status, 1);
});

test("a fault in the first language stops everything, and all faults are told", () => {
  const { status, stderr, read } = build(
    write({
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
  const shared = build(write({ "content/redirects.yaml": "- from: /a/\n  to: /nothing/\n" }));
  assert.equal(shared.status, 1);
});

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
    const { status, stderr, read } = build(write({ "content/en/more.md": "# More\n", ...files }));
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
  const folder = write({ "content/es/solo.md": solo });
  assert.equal(build(folder).status, 0);
  assert.equal(runWaymark(["remember"], folder).status, 0);
  const right = readTree(join(folder, "_site"));
  for (const [, files] of orphans.slice(0, 2)) {
    writeTree(folder, files);
    const { status, stderr, read } = build(folder);
    assert.equal(status, 0, stderr);
    assert.doesNotMatch(stderr, /address-lost/);
    assert.equal(read("es/solo/index.html"), null);
  }
  writeTree(folder, { "content/es/solo.md": solo });
  assert.equal(build(folder).status, 0);
  assert.deepEqual(readTree(join(folder, "_site")), right);
});

for (const [what, files] of orphans.slice(0, 2))
  test(`what links to a page that is left out for ${what} gives way to its original, and stops everything in the first language`, () => {
    const linked = { ...files, "content/es/boats.md": "# Barcos\n\n[solo](solo.md)\n" };
    const { status, stderr, read } = build(write(linked));
    assert.equal(status, 0, stderr);
    assert.match(read("es/boats/index.html") ?? "", /Built of larch/);
    assert.match(stderr, /content\/es\/boats\.md:3:8 {2}link-missing-page[\s\S]*"solo\.md" is left out/);
    const first = build(write({ ...files, "content/en/boats.md": "# Boats\n\n[solo](../es/solo.md)\n" }));
    assert.equal(first.status, 1);
    assert.match(first.stderr, /content\/en\/boats\.md:3:8 {2}link-missing-page/);
    assert.equal(first.read("index.html"), null);
  });

test("--keep-going gives 3 for a page that has no original", () => {
  const { status, stderr } = build(write({ ...orphans[0]?.[1] }), "--keep-going");
  assert.equal(status, 3);
  assert.match(stderr, /and not on the site:\n {2}content\/es\/solo\.md\n/);
});

test("a language of which all pages are left out is shown in the original, whatever its settings say", () => {
  const folder = makeFolder();
  const { "content/es/index.md": _index, "content/es/visit.md": _visit, ...rest } = site;
  writeTree(folder, { ...rest, "content/es/boats.md": "---\nordr: 1\n---\n\n# Barcos\n" });
  writeTree(folder, {
    "content/es/solo.md": `${solo}\n[lost](lost.md)\n`,
    "content/es/site.yaml": "title: Puerto\n",
  });
  const { status, stderr, read } = build(folder);
  assert.equal(status, 0, stderr);
  assert.match(read("es/boats/index.html") ?? "", /Built of larch/);
  assert.doesNotMatch(stderr, /language-without-page/);
});

test("a fault that only shows when the page is laid out is one of its page alone", () => {
  const { status, stderr, read } = build(
    write({
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
  const folder = write({});
  assert.equal(build(folder).status, 0);
  assert.equal(runWaymark(["remember"], folder).status, 0);
  const right = readTree(join(folder, "_site"));
  for (const [, text] of faults) {
    writeTree(folder, { "content/es/visit.md": text });
    const { status, stderr, read } = build(folder);
    assert.equal(status, 0, stderr);
    assert.match(read("es/visita/index.html") ?? "", /We open at nine\./);
  }
  const [, [, withLink] = []] = faults;
  writeTree(folder, { "content/es/visit.md": withLink ?? "" });
  assert.match(build(folder).read("es/horarios/index.html") ?? "", /\/es\/visita\//);
  writeTree(folder, { "content/es/visit.md": visit });
  const { status, stderr } = build(folder);
  assert.equal(status, 0, stderr);
  assert.deepEqual(readTree(join(folder, "_site")), right);
});

test("a translation that becomes a draft leaves its address to the original until it comes", () => {
  const folder = write({});
  assert.equal(build(folder).status, 0);
  assert.equal(runWaymark(["remember"], folder).status, 0);
  writeTree(folder, { "content/es/visit.md": visit.replace("slug:", "draft: true\nslug:") });
  const { status, stderr, read } = build(folder);
  assert.equal(status, 0, stderr);
  assert.match(read("es/visita/index.html") ?? "", /We open at nine\./);
  assert.doesNotMatch(stderr, /LEFT OUT/);
});

test("words and settings of a language with a fault give way to those of all, and the rest is published", () => {
  const { status, stderr, read } = build(
    write({
      "content/es/interface.yaml": "menu: [a\n",
      "content/es/site.yaml": "title: Puerto\nnavigation:\n  - title: Nada\n    link: /es/nada/\n",
    }),
  );
  assert.equal(status, 0, stderr);
  assert.match(read("es/boats/index.html") ?? "", /Hechos de alerce/);
  assert.doesNotMatch(read("es/boats/index.html") ?? "", /\/es\/nada\//);
  assert.match(stderr, /content\/es\/interface\.yaml: the words that Waymark brings, or those in English/);
  assert.match(stderr, /content\/es\/site\.yaml: what site\.yaml says for all languages/);
});

test("a form and a list of a language with a fault give way to those of all", () => {
  const form = "title: Join\nsubmit: Send\nfields:\n  - name: who\n    label: Who\n    type: text\n";
  const { status, stderr } = build(
    write({
      "content/data/boats.yaml": "- Ada\n",
      "content/es/data/boats.yaml": "- [a\n",
      "content/unused.txt": form,
    }),
  );
  assert.equal(status, 0, stderr);
  assert.match(stderr, /content\/es\/data\/boats\.yaml: what there is in English/);
});

test("where all pages of a language have a mistake, it is shown in the original as a whole", () => {
  const broken = (title: string) => `---\nordr: 1\n---\n\n# ${title}\n`;
  const { status, stderr, read } = build(
    write({
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
  const one = build(write(fault), "--keep-going");
  assert.equal(one.status, 0, one.stderr);
  assert.match(one.read("es/visita/index.html") ?? "", /We open at nine\./);
  const both = build(
    write({ ...fault, "content/en/more.md": "# More\n\n[gone](gone.md)\n" }),
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
  const { status, read } = build(
    write({ "content/es/visit.md": `${visit}\n[lost](lost.md)\n` }),
    "--no-check",
  );
  assert.equal(status, 0);
  assert.match(read("es/visita/index.html") ?? "", /Abrimos a las nueve/);
});

test("what keeps translations off the site is written to a report, and without such a thing that there is nothing", () => {
  const folder = write({ "content/es/visit.md": `${visit}\n[lost](lost.md)\n` });
  const report = () => {
    assert.equal(build(folder, "--report", "left-out.md").status, 0);
    return readFileSync(join(folder, "left-out.md"), "utf8");
  };
  assert.match(
    report(),
    /^\*\*1 error in 1 file\.\*\*\n\n### `content\/es\/visit\.md`\n\n- \*\*Error\*\*, line 12: /,
  );
  writeTree(folder, { "content/es/visit.md": visit });
  assert.equal(report(), "**No problems.**\n");
});
