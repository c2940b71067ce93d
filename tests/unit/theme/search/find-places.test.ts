import assert from "node:assert/strict";
import { test } from "node:test";
import { createFinder } from "../../../../src/theme/search/find-places.ts";
import type { IndexedPage } from "../../../../src/theme/search/search-index.ts";

const pilot: IndexedPage = [
  "../en/pilot/",
  "The pilot",
  [
    ["", "", "We tried it out in two branches of a public library."],
    ["chicago", "Chicago, May 2015", "Four courses, among them Python programming."],
    ["found", "What we found", "The learners stayed. They liked their libraries."],
  ],
];
const plans: IndexedPage = [
  "../en/plans/",
  "Future plans",
  [
    ["", "", "What comes after the pilot in Chicago."],
    ["subjects", "New subjects", "Finance, and applying for jobs."],
  ],
];

/** What is found, as `address#id`, the pages parted by a bar. */
async function find(
  query: string,
  pages: IndexedPage[] = [pilot, plans],
  language = "en",
  synonyms?: string[][],
): Promise<string> {
  const finder = await createFinder({ pages, synonyms }, language);
  return finder(query)
    .map((group) => group.map(({ page, section }) => `${page[0].slice(6, -1)}#${section[0]}`).join(" "))
    .join(" | ");
}

test("a word leads to the part that has it", async () => assert.equal(await find("python"), "pilot#chicago"));

test("a word that is not finished is found", async () => assert.equal(await find("pyth"), "pilot#chicago"));

test("a mistake in typing is forgiven", async () => assert.equal(await find("phyton"), "pilot#chicago"));

test("several words have to stand together", async () => {
  assert.equal(await find("courses chicago"), "pilot#chicago");
});

test("a title counts as a part of each of its parts", async () => {
  assert.equal(await find("plans finance"), "plans#subjects");
});

test("what is found by its title alone is found once, not with all its parts", async () => {
  assert.equal(await find("future"), "plans#");
});

test("the page whose title has the word comes first", async () => {
  assert.equal(await find("pilot"), "pilot# | plans#");
});

test("another ending is found where the word itself is not", async () => {
  assert.equal(await find("programmers"), "pilot#chicago");
});

test("any of the words is better than nothing", async () => {
  assert.equal(await find("python zebra"), "pilot#chicago");
});

test("little words alone are no reason to show a page", async () => {
  assert.equal(await find("the two xylophones"), "");
});

test("nothing is found where there is nothing", async () => assert.equal(await find("xylophone"), ""));

test("signs that mean something to machines are only signs", async () => {
  for (const query of ["<>", "(.*)", "\\", "constructor", "__proto__", "  "])
    assert.equal(await find(query), "");
});

test("words without their accents, umlauts and articles are found", async () => {
  const page = (text: string): IndexedPage[] => [["../en/x/", "X", [["", "", text]]]];
  assert.equal(await find("ano", page("El año"), "es"), "x#");
  assert.equal(await find("buecher", page("Bücher leihen"), "de"), "x#");
  assert.equal(await find("bücher", page("Bücher leihen"), "de"), "x#");
  assert.equal(await find("مكتبة", page("في المكتبة"), "ar"), "x#");
  assert.equal(await find("المكتبة", page("هذه مكتبة"), "ar"), "x#");
  assert.equal(await find("図書館", page("図書館で学ぶ"), "ja"), "x#");
});

test("in a script without spaces a piece of a longer word is found, and the word is marked", async () => {
  const pages: IndexedPage[] = [["../ja/x/", "X", [["", "", "東京都立図書館員の仕事"]]]];
  assert.equal(await find("館員", pages, "ja"), "x#");
  assert.equal(await find("立図書", pages, "ja"), "x#");
  assert.equal(await find("猫", pages, "ja"), "");
  const [[place] = []] = (await createFinder({ pages }, "ja"))("館員");
  assert.match([...(place?.words ?? [])].join(""), /館員|員/);
});

test("a number is found in whichever digits it was written", async () => {
  const pages: IndexedPage[] = [["../ar/x/", "X", [["", "", "تأسس سنة ١٩٨٧"]]]];
  assert.equal(await find("1987", pages, "ar"), "x#");
  assert.equal(await find("١٩٨٧", pages, "ar"), "x#");
});

test("no page shows more than four of its parts, and no more than ten pages are shown", async () => {
  const sections = (n: number) =>
    Array.from({ length: n }, (_, i): [string, string, string] => [`s${i}`, `Part ${i}`, "boats"]);
  const many = Array.from({ length: 12 }, (_, i): IndexedPage => [`../en/${i}/`, `Page ${i}`, sections(6)]);
  const groups = (await createFinder({ pages: many }, "en"))("boats");
  assert.deepEqual(
    groups.map(({ length }) => length),
    Array(10).fill(4),
  );
});

test("words that mean the same lead to each other, also several, and also unfinished ones", async () => {
  const synonyms = [
    ["job hunting", "applying for jobs"],
    ["coding", "programming", "Programación"],
  ];
  const ask = (query: string) => find(query, undefined, "en", synonyms);
  assert.equal(await find("coding"), "");
  assert.equal(await ask("coding"), "pilot#chicago");
  assert.equal(await ask("PROGRAMACION courses"), "pilot#chicago");
  assert.equal(await ask("codi"), "pilot#chicago");
  assert.equal(await ask("job hunting"), "plans#subjects");
  assert.equal(await ask("job hunti"), "plans#subjects");
  assert.equal(await ask("finance"), "plans#subjects");
});

test("the word that stands on the page is marked, not the one that was typed", async () => {
  const find = await createFinder({ pages: [pilot], synonyms: [["coding", "programming"]] }, "en");
  assert.deepEqual([...(find("coding")[0]?.[0]?.words ?? [])], ["programming"]);
});
