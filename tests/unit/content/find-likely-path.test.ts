import assert from "node:assert/strict";
import { test } from "node:test";
import { findLikelyPath } from "../../../src/content/find-likely-path.ts";

const languages = [{ code: "en" }, { code: "es" }];

test("a path is meant whose last step is misspelt, or lies in another folder", () => {
  assert.equal(findLikelyPath("/en/vist/", ["/en/", "/en/visit/"], languages), "/en/visit/");
  assert.equal(findLikelyPath("/en/house/prices/", ["/en/visit/prices/"], languages), "/en/visit/prices/");
  assert.equal(findLikelyPath("/en/vist/index.md", ["/en/visit/index.md"], languages), "/en/visit/index.md");
  assert.equal(findLikelyPath("/en/door.jpg", ["/en/door.webp"], languages), "/en/door.webp");
});

for (const [what, missing, path] of [
  ["a page of another language", "/en/visit/", "/es/visita/"],
  ["the page of another folder, which is called index too", "/en/visit/index.md", "/en/news/index.md"],
  ["a page beside it", "/en/circles/pilot/", "/en/circles/about/"],
  ["a picture beside it", "/en/visit/door.webp", "/en/visit/stairs.webp"],
  ["the picture of the next number", "/en/IMG_1234.jpg", "/en/IMG_1235.jpg"],
] as const)
  test(`what is missing is never taken for ${what}`, () => {
    assert.equal(findLikelyPath(missing, [path], languages), undefined);
  });
