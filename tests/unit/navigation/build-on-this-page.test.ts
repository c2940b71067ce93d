import assert from "node:assert/strict";
import { test } from "node:test";
import type { HeadingFact } from "../../../src/markdown/body.ts";
import { buildOnThisPage } from "../../../src/navigation/build-on-this-page.ts";

function heading(level: number, text: string): HeadingFact {
  return { level, text, id: text.toLowerCase(), start: 0, end: 0 };
}

test("lists headings of level 2 with those of level 3 below them", () => {
  const list = buildOnThisPage([heading(2, "A"), heading(3, "B"), heading(4, "C"), heading(2, "D")], {
    original: null,
  });
  assert.deepEqual(
    list.map(({ url, items }) => [url, items.map((item) => item.url)]),
    [
      ["#a", ["#b"]],
      ["#d", []],
    ],
  );
});

test("is empty where there is one part only, or a part below none", () => {
  assert.deepEqual(buildOnThisPage([heading(2, "A"), heading(3, "B")], { original: null }), []);
  assert.deepEqual(buildOnThisPage([heading(3, "B"), heading(3, "C")], { original: null }), []);
});

test("a heading that was copied from an original says in which language it is", () => {
  const copied = { headings: [2], language: { code: "ar", dir: "rtl" as const } };
  const list = buildOnThisPage([heading(2, "A"), heading(2, "B")], { original: null }, copied);
  assert.deepEqual(
    list.map(({ language }) => language),
    [undefined, copied.language],
  );
});
