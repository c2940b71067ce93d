import assert from "node:assert/strict";
import { test } from "node:test";
import { makeLanguage, makePage } from "../../support/make-page.ts";
import { compile } from "./compile.ts";

test("a target that names the file of a page gets the address of that page, in one step", () => {
  const visit = { ...makePage({ url: "/en/visit/" }), id: "en/visit/index.md" };
  const prices = { ...makePage({ url: "/en/what-it-costs/" }), id: "en/prices.md" };
  const write = (to: string) =>
    compile({ yaml: `- from: /old/\n  to: ${to}\n`, pages: [visit, prices] }).problems.map(
      ({ corrected }) => corrected?.trim() ?? null,
    );
  assert.deepEqual(write("en/visit/index.md"), ["to: /en/visit/"]);
  assert.deepEqual(write("en/visit/index.md#way"), ["to: /en/visit/#way"]);
  assert.deepEqual(write("/en/visit/index.md"), ["to: /en/visit/"]);
  assert.deepEqual(write("/en/visit/index.md#way"), ["to: /en/visit/#way"]);
  assert.deepEqual(write("/en/prices.md"), ["to: /en/what-it-costs/"]);
  assert.deepEqual(write("/en/prices/"), ["to: /en/what-it-costs/"]);
  assert.deepEqual(write("/en/visit/"), []);
});

test("a dead target is not led to a page of another language, or to what lies beside it", () => {
  const pages = [
    makePage({ url: "/es/visita/", language: makeLanguage("es") }),
    makePage({ url: "/en/about/" }),
  ];
  for (const to of ["/en/visit/", "/en/pilot/", "/en/visit/index.md"])
    assert.deepEqual(
      compile({ yaml: `- from: /old/\n  to: ${to}\n`, pages }).problems.map(({ corrected }) => corrected),
      [null],
    );
});
