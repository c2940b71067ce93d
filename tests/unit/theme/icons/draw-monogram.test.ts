import assert from "node:assert/strict";
import { test } from "node:test";
import { drawMonogram } from "../../../../src/theme/icons/draw-monogram.ts";

const colors = { fill: "#123456", "on-fill": "#ffffff" };

/** The letters that are drawn for a title. */
function findLetters(title: string): string {
  let asked = "";
  drawMonogram(title, colors, (letters) => (asked = letters), 6);
  return asked;
}

test("a monogram is the first letters of the first two words, as capitals, in Arabic one behind the article", () => {
  const titles = [
    "Old Harbour Museum",
    "bakery",
    "“Émile & Zoë”",
    "12 Oaks – a school",
    "Ånd",
    "—",
    "متحف الميناء",
  ];
  assert.deepEqual(titles.map(findLetters), ["OH", "B", "ÉZ", "1O", "Å", "", "م"]);
});

test("letters that the fonts lack give a sign without letters", () => {
  const drawn = drawMonogram("متحف", colors, () => null, 6);
  assert.equal(
    drawn,
    drawMonogram("", colors, () => assert.fail("asked"), 6),
  );
  assert.match(drawn, /fill="#123456".*<path d="M0-19/);
  assert.match(
    drawMonogram("Bakery", colors, (letters) => `<path d="${letters}"/>`, 0),
    /rx="0".*d="B"/,
  );
});
