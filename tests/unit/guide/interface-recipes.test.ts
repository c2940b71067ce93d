import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { buildWords } from "../../../src/site/words/build-words.ts";
import { readWords } from "../../../src/sources/read-words.ts";
import { writeTree } from "../../support/file-tree.ts";
import { makeFolder, repository } from "../../support/run-waymark.ts";

const english = await readWords(join(repository, "src/site/interface/en.yaml"), repository, {
  locale: "en",
  dir: "ltr",
});

/** The words of a language with that example of the editors' guide in its `interface.yaml`. */
async function readExample(start: string, locale: string) {
  const guide = readFileSync(join(repository, "content/README.md"), "utf8");
  const example = [...guide.matchAll(/^```yaml\n(.*?)^```/gms)].find(([, yaml]) =>
    yaml?.startsWith(start),
  )?.[1];
  const folder = makeFolder();
  writeTree(folder, { "interface.yaml": example as string });
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
