import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { drawMark } from "../../../assets/motif/draw-mark.ts";
import { drawings } from "../../../assets/motif/drawings.ts";
import { palette } from "../../../assets/motif/palette.ts";
import { cleanSvg } from "../../../src/output/images/clean-svg.ts";

test("the same name always gives the same drawing, and an unknown one none", () => {
  for (const name of Object.keys(drawings)) assert.equal(drawMark(name), drawMark(name));
  assert.equal(drawMark("unheard-of"), "");
});

test("the drawer tells the names that editors may write", () => {
  const names =
    "hero circle tables rings seat sheets empty join lead host peers facilitator place door free room week answers arrive";
  assert.deepEqual([...(drawMark.names ?? [])].sort(), names.split(" ").sort());
});

/** Those with much to see that stand large on the first page, and the others: bytes as sent. */
const budgets = { hero: 6500, circle: 3500, seat: 3200, others: 2200 };

for (const [name, drawing] of Object.entries(drawings))
  test(`the drawing "${name}" is whole, small enough to send, and has no colour outside of the palette`, async () => {
    const svg = drawMark(name);
    const { svg: clean, lost } = await cleanSvg(svg, { written: true });
    assert.deepEqual(lost, { seen: [], done: [] });
    assert.match(clean, /prefers-color-scheme:dark/);
    assert.doesNotMatch(clean, /NaN|undefined/);
    const budget = name in budgets ? budgets[name as "circle"] : budgets.others;
    assert.ok(brotliCompressSync(clean).length <= budget, `${brotliCompressSync(clean).length} bytes`);
    const shapes = drawing.shapes();
    assert.doesNotMatch(shapes, /(?:fill|stroke|style|color)="|#/);
    const classes = [...shapes.matchAll(/class="([^"]*)"/g)].map(([, name = ""]) =>
      name.replace(/-line.*$/, ""),
    );
    assert.deepEqual(
      classes.filter((name) => !(name in palette)),
      [],
    );
  });
