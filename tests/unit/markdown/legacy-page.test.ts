import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { render, renderHtml } from "./render.ts";

const path = new URL("../../../../shared/legacy/learning-circles.md", import.meta.url);
const skip = !existsSync(path) && "the page that this site replaces is not on this machine";

test("loses no word of the old page and finds its five parts", { skip }, () => {
  const source = readFileSync(path, "utf8");
  const text = source.slice(source.indexOf("\n---\n", 3) + 5);
  const words = (from: string) => from.match(/[\p{L}\p{N}]+/gu) ?? [];
  const { headings, ids } = render(text);

  const shown = renderHtml(text)
    .replace(/<[^>]*>/g, " ")
    .replaceAll(/&[lg]t;/g, " ");
  const written = text
    .replace(/<div id="[^"]*"><\/div>/g, "")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/<\/?a\b/g, "");
  assert.deepEqual(
    words(shown).filter((word) => word !== "a"),
    words(written).filter((word) => word !== "a"),
  );
  assert.equal(headings.length, 5);
  for (const id of ["about", "what-we-have-done", "future-plans", "get-involved", "resources"]) {
    assert.equal(ids.filter((fact) => fact.id === id).length, 1, id);
  }
});
