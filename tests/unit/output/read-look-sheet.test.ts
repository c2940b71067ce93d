import assert from "node:assert/strict";
import { test } from "node:test";
import { readLookSheet } from "../../../src/output/read-look-sheet.ts";
import { findTypeface } from "../../../src/theme/typefaces.ts";

const typefaces = { text: findTypeface("inter", "text"), headings: findTypeface("fraunces", "headings") };

test("the tokens of a site's own go before those of the style sheet, and these before none", () => {
  const css =
    ':root{--paper:#fff;--ink:#111;--fill:var(--accent);--font-text:"Text",serif}@media (prefers-color-scheme:dark){:root{--paper:#000}}';
  const own = { day: { paper: "#fbf7ef" }, night: { ink: "#eee" } };
  const sheet = readLookSheet(css, own, { ink: "#222222", fill: "#123456" }, typefaces);
  assert.deepEqual([sheet.day.paper, sheet.day.ink, sheet.day.fill], ["#fbf7ef", "#222222", "var(--accent)"]);
  assert.deepEqual(sheet.night, { paper: "#000", ink: "#eee" });
});

test("typefaces are called by their names, those that the site's own tokens name too", () => {
  const { faces } = readLookSheet(':root{--font-text:"Text","Text Fallback"}', null, {}, typefaces);
  assert.deepEqual(faces, { text: "Inter", headings: "Fraunces" });
  const own = { day: { "font-heading": '"Bodoni", serif' }, night: {} };
  assert.equal(readLookSheet("", own, {}, typefaces).faces.headings, "Bodoni");
});
