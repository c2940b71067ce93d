import assert from "node:assert/strict";
import { test } from "node:test";
import { drawWay } from "../../../../src/layouts/blocks/draw-way.ts";

test("an email address may break before its @, and only its own signs stand in the link", () => {
  assert.equal(
    drawWay("email", "o'hara&co@example.org"),
    `<a href="mailto:o'hara%26co@example.org">o'hara&amp;co<wbr>@example.org</a>`,
  );
});

test("a phone dials the number as people of any script write it, without what is not dialled", () => {
  const numbers = {
    "+44 (0)1632 960-100": "+441632960100",
    "(01632) 960 100": "01632960100",
    "01632/960100 ext. 12": "01632960100",
    "٠١٦٣٢ ٩٦٠": "01632960",
    "०१६३": "0163",
    "۰۱۶": "016",
  };
  for (const [written, dialled] of Object.entries(numbers))
    assert.ok(drawWay("phone", written).startsWith(`<a href="tel:${dialled}" dir="ltr">`), written);
});
