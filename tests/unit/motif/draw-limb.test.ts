import assert from "node:assert/strict";
import { test } from "node:test";
import { bendArm } from "../../../assets/motif/draw-arm.ts";
import { drawLimb } from "../../../assets/motif/draw-limb.ts";

const pointsOf = (path: string) =>
  [...path.matchAll(/(-?\d+) (-?\d+)(?=[MLQAz]| |$)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

test("an arm ends where its hand is laid, and its elbow goes outward on either side", () => {
  for (const isLeft of [true, false])
    for (const [x, y] of [
      [0, -60],
      [30, -90],
      [-30, -90],
      [10, -200],
      [50, 13],
    ] as const) {
      const [shoulder, elbow, wrist] = bendArm([x, y, "rest"], isLeft).joints;
      assert.deepEqual(wrist, [x, y]);
      const side = isLeft ? -1 : 1;
      const between =
        (wrist[0] - shoulder[0]) * (elbow[1] - shoulder[1]) -
        (wrist[1] - shoulder[1]) * (elbow[0] - shoulder[0]);
      assert.ok(between * side >= -0.001, `${isLeft ? "left" : "right"} hand at ${x} ${y}`);
    }
});

test("a sleeve that ends before the elbow is a part of the arm, and a band is a part of the sleeve", () => {
  const arm = bendArm([30, -90, "rest"], false);
  const lowest = (path: string) => Math.min(...pointsOf(path).map(([, y]) => y));
  const [whole, sleeve, band] = [drawLimb(arm), drawLimb(arm, 0, 0.5), drawLimb(arm, 0.3, 0.5)];
  assert.ok(lowest(whole) < lowest(sleeve), "the hand is further off than the sleeve");
  assert.equal(lowest(sleeve), lowest(band));
  assert.match(whole, /A19 19/);
  assert.doesNotMatch(band, /A/, "cuts are straight");
});
