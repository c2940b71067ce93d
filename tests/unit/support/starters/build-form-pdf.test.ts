import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { buildFormPdf } from "../../../support/starters/build-form-pdf.ts";
import { formPapers } from "../../../support/starters/form-papers.ts";

const content = join(import.meta.dirname, "../../../../src/starters/handbook/content");

test("the forms to download are those that the papers say", () => {
  for (const [path, paper] of Object.entries(formPapers))
    assert.ok(readFileSync(join(content, path)).equals(buildFormPdf(paper)), path);
});

test("a form names itself, its language and each of its fields, for people who hear it", () => {
  for (const [path, paper] of Object.entries(formPapers)) {
    const file = readFileSync(join(content, path), "latin1");
    assert.ok(file.includes(`/Lang(${paper.language})`) && file.includes(`/Title(${paper.title})`), path);
    const labels = paper.parts.flatMap(({ title, rows }) =>
      rows.flat().map(({ label }) => `${title}: ${label}`),
    );
    assert.deepEqual(
      [...file.matchAll(/\/TU\((.*?)\)\/Rect/g)].map(([, name]) => name),
      labels,
      path,
    );
    assert.ok(labels.length > 4 && file.includes("/S/H1"), path);
  }
});

test("a form is a few kilobytes, and each object lies where its table says", () => {
  for (const [path, paper] of Object.entries(formPapers)) {
    const file = buildFormPdf(paper).toString("latin1");
    assert.ok(file.length < 10_000, path);
    const places = [...file.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, at]) => Number(at));
    for (const [i, at] of places.entries()) assert.ok(file.startsWith(`${i + 1} 0 obj\n`, at), path);
    assert.equal(Number(/startxref\n(\d+)/.exec(file)?.[1]), file.indexOf("xref\n0 "));
  }
});
