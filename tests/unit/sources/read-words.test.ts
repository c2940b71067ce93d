import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { readWords } from "../../../src/sources/read-words.ts";
import { writeTree } from "../../support/file-tree.ts";
import { makeFolder } from "../../support/run-waymark.ts";

/** What is read of a file of English words. */
async function read(text: string) {
  const folder = makeFolder();
  writeTree(folder, { "interface.yaml": text });
  return readWords(join(folder, "interface.yaml"), folder, { locale: "en", dir: "ltr" });
}

test("a file that is not there has no words", async () => {
  const folder = makeFolder();
  assert.equal(await readWords(join(folder, "no.yaml"), folder, { locale: "en", dir: "ltr" }), null);
});

test("words at fault are told and left out, the others are read", async () => {
  const words = await read("menu: All\nhome: Home }\nnxt: Onwards\npagesBelow: Below\n");
  assert.deepEqual(words?.layer.texts, { menu: "All", pagesBelow: "Below" });
  assert.deepEqual(
    words?.problems.map(({ line, rule, level }) => [line, rule, level]),
    [
      [3, "yaml-unknown-key", "error"],
      [2, "words-syntax", "error"],
      [4, "words-value-left-out", "notice"],
    ],
  );
});

test("the prose of a message that chooses is its sentences, each at its place, and not its orders", async () => {
  const text = `menu: All
searchResults: |
  .input {$count :number}
  .match $count
  one {{One page}}
  * {{{$count} pages}}
`;
  const words = await read(text);
  assert.deepEqual(
    words?.written.texts.map(({ value }) => value),
    ["All", "One page", "{$count} pages"],
  );
  for (const { value, span } of words?.written.texts ?? [])
    assert.equal(text.slice(span.start, span.end), value);
});
