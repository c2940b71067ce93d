import assert from "node:assert/strict";
import { test } from "node:test";
import { isSearch, listSynonyms, parseSearch } from "../../../src/content/parse-search.ts";

const parse = (text: string, id = "search.yaml") => parseSearch(id, { path: `content/${id}`, text });

test("a search.yaml stands at the top and in the folders of languages", () => {
  const languages = [{ code: "en" }, { code: "pt-BR" }];
  assert.deepEqual(
    ["search.yaml", "en/search.yaml", "pt-BR/search.yaml"].map((id) => isSearch(id, languages)),
    [true, true, true],
  );
  assert.deepEqual(
    ["fr/search.yaml", "en/visit/search.yaml", "search.yml", "research.yaml"].map((id) =>
      isSearch(id, languages),
    ),
    [false, false, false, false],
  );
});

test("each of the words that people type is a promise of its own, with its place", () => {
  const text =
    "promises:\n  - words: [open, hours]\n    page: /en/visit/\n  - words: lift\n    page: /en/\n    first: 1\n";
  const { search, problems } = parse(text);
  assert.deepEqual(problems, []);
  const shown = search.promises.map(({ words, address, first, spans }) => [
    words,
    address,
    first,
    text.slice(spans.words.start, spans.words.end),
    text.slice(spans.address.start, spans.address.end),
  ]);
  assert.deepEqual(shown, [
    ["open", "/en/visit/", 3, "open", "/en/visit/"],
    ["hours", "/en/visit/", 3, "hours", "/en/visit/"],
    ["lift", "/en/", 1, "lift", "/en/"],
  ]);
});

test("synonyms of the top hold in all languages, others in their own", () => {
  const files = [
    parse("synonyms:\n  - [a, b]\n").search,
    parse("synonyms:\n  - [c, d]\n", "es/search.yaml").search,
  ];
  assert.deepEqual(listSynonyms(files, "en"), [["a", "b"]]);
  assert.deepEqual(listSynonyms(files, "es"), [
    ["a", "b"],
    ["c", "d"],
  ]);
});

const mistakes: [text: string, told: string[]][] = [
  ["", []],
  ["promise:\n  - words: a\n    page: /en/\n", ['1:1 "promise" is not a setting of the search.']],
  ["promises:\n  - words: open\n", ['2:5 "page" is missing here.']],
  ["promises:\n  - words: 2026\n    page: /en/\n", ['2:12 "words" takes a text']],
  ["promises:\n  - words: '?!'\n    page: /en/\n", ['2:12 "words" takes words to search for.']],
  ["promises:\n  - words: a\n    page: /en/#open\n", ['3:11 "page" takes the address of a page']],
  ["promises:\n  - words: a\n    page: /en/\n    first: 11\n", ['4:12 "first"']],
  ["synonyms:\n  - [lift]\n", ['2:5 "synonyms"']],
];

for (const [text, told] of mistakes)
  test(`a mistake is told at its place: ${JSON.stringify(text)}`, () => {
    const found = parse(text).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
    assert.equal(found.length, told.length, found.join("\n"));
    for (const [at, start] of told.entries()) assert.ok(found[at]?.startsWith(start), found[at]);
  });
