import assert from "node:assert/strict";
import { test } from "node:test";
import { makePage } from "../../bench/corpus/make-page.ts";
import { findDifferences } from "../../bench/proof/find-differences.ts";

const page = makePage(1);
const built = { main: page.words, sidenav: [makePage(0).title, page.title], current: [page.title] };

test("finds no difference in a page with the words, the sidenav and the mark of the corpus", () => {
  assert.deepEqual(findDifferences(page, built, 2), []);
});

test("finds one changed word and shows its place", () => {
  const words = page.words.split(" ");
  words[40] = "zebra";
  assert.deepEqual(findDifferences(page, { ...built, main: words.join(" ") }, 2), [
    `the text differs from entry 41 on: expected ${JSON.stringify(page.words.split(" ").slice(37, 44).join(" "))}, ` +
      `found ${JSON.stringify(words.slice(37, 44).join(" "))}`,
  ]);
});

test("finds a word too few at the end, and one too many", () => {
  const short = page.words.slice(0, page.words.lastIndexOf(" "));
  assert.equal(findDifferences(page, { ...built, main: short }, 2).length, 1);
  assert.equal(findDifferences(page, { ...built, main: `${page.words} more` }, 2).length, 1);
});

test("finds a missing entry of the sidenav and a missing or second mark of the current page", () => {
  const title = JSON.stringify(page.title);
  assert.deepEqual(findDifferences(page, { ...built, sidenav: [makePage(0).title], current: [] }, 2), [
    `the sidenav differs from entry 2 on: expected ${JSON.stringify(`${makePage(0).title} ${page.title}`)}, ` +
      `found ${JSON.stringify(makePage(0).title)}`,
    `the mark of the current page differs from entry 1 on: expected ${title}, found ""`,
  ]);
  assert.equal(findDifferences(page, { ...built, current: [page.title, page.title] }, 2).length, 1);
});
