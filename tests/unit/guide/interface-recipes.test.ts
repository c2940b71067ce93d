import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { buildWords } from "../../../src/site/words/build-words.ts";
import { readWords } from "../../../src/sources/read-words.ts";
import { writeTree } from "../../support/file-tree.ts";
import { readExamples } from "../../support/guide/read-examples.ts";
import { makeFolder, repository } from "../../support/run-waymark.ts";

const english = await readWords(join(repository, "src/site/interface/en.yaml"), repository, {
  locale: "en",
  dir: "ltr",
});

/** The words of a language with that example of the editors' guide in its `interface.yaml`. */
async function readExample(start: string, locale: string) {
  const example = readExamples().find(({ text }) => text.startsWith(start));
  const folder = makeFolder();
  writeTree(folder, { "interface.yaml": example?.text as string });
  const words = await readWords(join(folder, "interface.yaml"), folder, { locale, dir: "ltr" });
  assert.ok(words && english);
  assert.deepEqual(words.problems, []);
  return buildWords([words.layer, english.layer], { locale, dir: "ltr" });
}

test("the words that the editors' guide changes are those of the frame, with their values", async () => {
  const words = await readExample("menu:", "en");
  assert.equal(words.menu, "Contents");
  assert.equal(words.pagesBelow({ title: "Boats" }), "More about Boats");
  assert.equal(words.next, "Next");
});

test("the forms of a number in the editors' guide are all that the language has, and read right", async () => {
  const words = await readExample("searchResults:", "pl");
  const say = (count: number) => words.searchResults({ count });
  assert.deepEqual([0, 1, 2, 5, 22, 1.5].map(say), [
    "Nic nie znaleziono",
    "1 wynik",
    "2 wyniki",
    "5 wyników",
    "22 wyniki",
    "1,5 wyniku",
  ]);
});
