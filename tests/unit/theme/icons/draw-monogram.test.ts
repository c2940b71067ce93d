import assert from "node:assert/strict";
import { test } from "node:test";
import { drawMonogram } from "../../../../src/theme/icons/draw-monogram.ts";

const colors = { fill: "#123456", "on-fill": "#ffffff" };

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
