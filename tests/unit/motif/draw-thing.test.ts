import assert from "node:assert/strict";
import { test } from "node:test";
import { drawThing, things } from "../../../assets/motif/draw-thing.ts";
import { palette } from "../../../assets/motif/palette.ts";

const at = { x: 50.4, y: 60, turn: -20 };

test("every thing is drawn in colours that there are, and throws its shade first", () => {
  for (const thing of things) {
    const shapes = drawThing(thing, at);
    assert.match(
      shapes,
      /^<g transform="translate\(50 60\)rotate\(-20\)"><g transform="[^"]+"><\w+ class="shade/,
      thing,
    );
    assert.doesNotMatch(shapes, /NaN|undefined/, thing);
    assert.equal(shapes.split("<g").length, shapes.split("</g>").length, `${thing}: every group is closed`);
    for (const [, name] of shapes.matchAll(/class="([a-z]+?)(?:-line)?"/g))
      assert.ok((name as string) in palette, name);
  }
});

test("light falls from the same side however a thing lies", () => {
  const fall = (turn: number) => {
    const [, x, y] =
      /translate\((-?\d+) (-?\d+)\)">/.exec(drawThing("phone", { ...at, turn }).slice(20)) ?? [];
    const angle = (turn * Math.PI) / 180;
    return [
      Number(x) * Math.cos(angle) - Number(y) * Math.sin(angle),
      Number(x) * Math.sin(angle) + Number(y) * Math.cos(angle),
    ] as const;
  };
  for (let turn = -170; turn <= 180; turn += 35) {
    const [x, y] = fall(turn);
    assert.ok(Math.abs(x - 2.5) < 1 && Math.abs(y - 4.35) < 1, `${turn}: ${x} ${y}`);
  }
});

test("a thing can have another colour", () => {
  assert.match(drawThing("book", at, "dusk"), /class="dusk"/);
  assert.doesNotMatch(drawThing("book", at, "dusk"), /class="brick"/);
});
