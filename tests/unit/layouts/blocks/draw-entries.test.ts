import assert from "node:assert/strict";
import { test } from "node:test";
import { drawEntries } from "../../../../src/layouts/blocks/draw-entries.ts";
import type { FieldSetting } from "../../../../src/site/field-schema.ts";
import { makeEntries } from "../../../support/make-entries.ts";
import { makeListContext } from "../../../support/make-list-context.ts";

const fields: FieldSetting[] = [
  { name: "name", type: "text", help: "" },
  { name: "year", type: "number", help: "" },
  { name: "still-floats", type: "yes-no", help: "" },
];
const boats = makeEntries(
  { name: "Marie", year: 1908, "still-floats": true },
  { name: "Otto", year: 1955, "still-floats": false },
);

test("a yes is said by the name of its field where no name stands beside it, and a no is not said", () => {
  const context = makeListContext({ fields });
  for (const look of ["compact", "definitions"] as const) {
    const html = drawEntries(look, boats, context);
    assert.match(html, /1908.*Still floats/s);
    assert.equal(html.match(/Still floats|answer(?:Yes|No)/g)?.length, 1);
  }
  assert.match(
    drawEntries("table", boats, context),
    /<th scope="col">Still floats<\/th>.*answerYes.*answerNo/s,
  );
});

test("a table without a title is named by its columns, for a table of the text may have the same number", () => {
  const html = drawEntries("table", boats, makeListContext({ fields, number: 2 }));
  assert.match(html, /aria-label="tableScroll: Name, Year, Still floats"/);
  assert.match(
    drawEntries("table", boats, makeListContext({ fields, options: { title: "Boats" } })),
    /aria-label="Boats"/,
  );
});
