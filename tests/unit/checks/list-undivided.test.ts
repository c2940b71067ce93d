import assert from "node:assert/strict";
import { test } from "node:test";
import type { List } from "../../../src/lists/list.ts";
import { checkPages } from "../../support/check-pages.ts";
import { makePage } from "../../support/make-page.ts";

const source = { path: "content/data/boats.yaml", text: "" };
const makeList = (count: number): List => ({
  kind: null,
  path: "",
  fields: [{ name: "name", type: "text", help: "" }],
  entries: Array.from({ length: count }, (_, at) => ({ key: `${at}`, values: { name: `Boat ${at}` } })),
});

function finds(text: string): string[] {
  const lists = new Map(
    Object.entries({ boats: makeList(51), crews: makeList(51), sails: makeList(50) }).map(([name, list]) => [
      name,
      { source, value: list.entries, list },
    ]),
  );
  const data = { lists, resources: [], forms: new Map() };
  return checkPages([makePage({ url: "/", text })], { data })
    .filter(({ rule }) => rule === "list-undivided")
    .map(({ line, level, hint }) => `${line} ${level} ${hint}`);
}

test("a second list that is too long for one page is told, since only the first is divided", () => {
  assert.deepEqual(finds("::: list boats\n:::\n\n::: list crews\n:::\n"), [
    "4 notice Put it on a page of its own, or add a line “first: 50” to it.",
  ]);
  assert.deepEqual(finds("::: list sails\n:::\n\n::: list crews\n:::\n"), []);
  assert.deepEqual(finds("::: list boats\n:::\n\n::: list crews\nfirst: 50\n:::\n"), []);
});
