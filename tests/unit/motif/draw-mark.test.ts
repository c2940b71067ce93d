import assert from "node:assert/strict";
import { test } from "node:test";
import { drawMark } from "../../../assets/motif/draw-mark.ts";
import { drawTable, placeSeats, type Table } from "../../../assets/motif/draw-table.ts";
import { drawings } from "../../../assets/motif/drawings.ts";

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

test("each drawing is a file of its own, with the colours of the night", () => {
  assert.deepEqual(drawMark.files, drawMark.names);
  for (const name of Object.keys(drawings)) {
    assert.match(drawMark(name), /^<svg xmlns="[^"]*" viewBox="[^"]*" .*<style>.*prefers-color-scheme:dark/);
    assert.doesNotMatch(drawMark(name), /NaN|undefined/);
  }
});
