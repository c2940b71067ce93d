import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parseGlossary } from "../../../../src/site/glossary/parse-glossary.ts";
import { repository } from "../../../support/run-waymark.ts";

const parse = (text: string, codes = ["en", "pt-BR"]) =>
  parseGlossary({ path: "content/glossary.yaml", text }, codes);

/** What is told of a glossary, as `line rule message`, and the corrected line. */
function told(text: string): string[] {
  return parse(text).problems.map(
    ({ line, rule, message, corrected }) =>
      `${line} ${rule} ${message}${corrected === null ? "" : ` ${corrected}`}`,
  );
}

test("a word holds in the first language and a name in all, where nothing else is said", () => {
  assert.deepEqual(
    parse("words:\n  - { use: a, avoid: b }\nnames:\n  - C\n  - { name: D, language: pt }\n"),
    {
      glossary: [
        { kind: "word", use: "a", avoid: ["b"], allow: [], why: null, language: "en" },
        { kind: "name", use: "C", avoid: [], allow: [], why: null, language: null },
        { kind: "name", use: "D", avoid: [], allow: [], why: null, language: "pt" },
      ],
      problems: [],
    },
  );
});

test("an empty glossary, and one of remarks alone, says nothing", () => {
  assert.deepEqual(parse(""), { glossary: [], problems: [] });
  assert.deepEqual(parse("# words:\n"), { glossary: [], problems: [] });
});

test("a misspelt setting is told with the one that is meant", () => {
  assert.deepEqual(told("words:\n  - avoid: b\n    langage: en\n"), [
    '3 yaml-unknown-key "langage" is not known here. Did you mean "language"?     language: en',
  ]);
});

test("no fault of the glossary stops a build: visitors read nothing of it", () => {
  for (const text of ["words: [", "words:\n  - teacher\n", "wrods: []\n", "names: [3]\n"])
    assert.deepEqual([...new Set(parse(text).problems.map(({ level }) => level))], ["notice"], text);
});

test("an entry at fault takes no other of its list along", () => {
  const { glossary, problems } = parse(
    'words:\n  - use: office\n    avoid: council\n  - use: bin\n    avoid: ["[", dustbin]\nnames: ["?", GitHub]\n',
  );
  assert.deepEqual(
    glossary.map(({ use }) => use),
    ["office", "GitHub"],
  );
  assert.deepEqual(
    problems.map(({ line }) => line),
    [5, 6],
  );
});

test("the example that a new site gets reads well once its marks of a remark are taken away", () => {
  const file = join(repository, "src/starters/handbook/content/glossary.yaml");
  const text = readFileSync(file, "utf8");
  assert.deepEqual(parse(text), { glossary: [], problems: [] });
  const { glossary, problems } = parse(text.replace(/^# (?=words|names| {2})/gm, ""));
  assert.deepEqual(problems, []);
  assert.deepEqual([...new Set(glossary.map(({ kind }) => kind))], ["word", "name"]);
});

test("a language that the site lacks is told", () => {
  assert.deepEqual(told("words:\n  - { avoid: b, language: eng }\n"), [
    '2 glossary-language The site has no language "eng", so this counts nowhere.   - { avoid: b, language: en }',
  ]);
});

test("a language that looks like another of the site may still be meant", () => {
  assert.deepEqual(told("words:\n  - { avoid: b, language: es }\n"), [
    '2 glossary-language The site has no language "es", so this counts nowhere.',
  ]);
  assert.equal(
    parse("words:\n  - { avoid: b, language: 7-x }\n").problems[0]?.hint,
    "Its languages are en, pt-BR.",
  );
});

test("of a word one thing can be said, in each language", () => {
  assert.deepEqual(
    told("words:\n  - { use: learner, avoid: student }\n  - { use: Student, avoid: pupil }\n"),
    ['3 glossary-contradiction "Student" is to be avoided by an entry above.'],
  );
  assert.deepEqual(told("words:\n  - { use: a, avoid: b }\n  - { use: c, avoid: B }\n"), [
    '3 glossary-contradiction "B" is to be avoided by an entry above.',
  ]);
  assert.deepEqual(told("words:\n  - { use: a, avoid: a }\n"), [
    '2 glossary-contradiction "a" is to be written and to be avoided.',
  ]);
  assert.deepEqual(told("words:\n  - { use: a, avoid: b }\n  - { use: b, avoid: c, language: pt }\n"), []);
  assert.deepEqual(told("words:\n  - { use: internet, avoid: Internet }\n"), []);
});
