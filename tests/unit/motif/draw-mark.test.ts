import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { drawMark } from "../../../assets/motif/draw-mark.ts";
import { drawTable, placeSeats, type Table } from "../../../assets/motif/draw-table.ts";
import { drawings } from "../../../assets/motif/drawings.ts";
import { palette } from "../../../assets/motif/palette.ts";
import { cleanSvg } from "../../../src/output/images/clean-svg.ts";

const table: Table = { x: 100, y: 100, radius: 40, color: "pine", seats: 7, free: [3], seed: 2 };

test("a table has its seats, and the free one is only an outline", () => {
  const circles = drawTable(table).match(/<circle [^>]*>/g) ?? [];
  assert.equal(circles.length, 8);
  assert.match(circles[0] as string, /class="table table--pine" cx="100" cy="100" r="40"/);
  assert.equal(circles.filter((circle) => circle.includes("seat--free")).length, 1);
  assert.match(circles[4] as string, /seat--free/);
});

test("neighbours never have the same colour, whatever the number of seats", () => {
  for (let seats = 4; seats <= 12; seats++) {
    const colors = [...drawTable({ ...table, seats, free: [] }).matchAll(/seat--(\w+)/g)].map(
      ([, name]) => name,
    );
    colors.forEach((color, n) => {
      assert.notEqual(color, colors[(n + 1) % seats], `${seats} seats, seat ${n}`);
    });
  }
});

test("nobody sits on the table or on a neighbour", () => {
  for (let seats = 4; seats <= 12; seats++) {
    const places = placeSeats({ ...table, seats, ease: 1 });
    places.forEach(({ x, y, radius }, n) => {
      assert.ok(Math.hypot(x - 100, y - 100) > 40 + radius, `${seats} seats, seat ${n}`);
      const next = places[(n + 1) % seats] as (typeof places)[number];
      assert.ok(
        Math.hypot(x - next.x, y - next.y) >= radius + next.radius - 0.5,
        `${seats} seats, seat ${n}`,
      );
    });
  }
});

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
const budgets = { hero: 6500, circle: 3500, seat: 3200, others: 2100 };

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
