import assert from "node:assert/strict";
import { test } from "node:test";
import { drawChair } from "../../../assets/motif/draw-chair.ts";
import { hairKinds } from "../../../assets/motif/draw-hair.ts";
import { drawPerson } from "../../../assets/motif/draw-person.ts";
import { palette } from "../../../assets/motif/palette.ts";
import { poses } from "../../../assets/motif/poses.ts";

const at = { x: 100, y: 100, turn: 30 };
const worn = { glasses: true, headphones: true, watch: true, collar: "hood" } as const;
const colorsOf = (shapes: string) =>
  [...shapes.matchAll(/class="([a-z]+?)(?:-line)?"/g)].map(([, name]) => name as string);

test("the same seed is always the same person, and other seeds are others", () => {
  const people = Array.from({ length: 12 }, (_, seed) => drawPerson({ ...at, seed }));
  for (const [seed, person] of people.entries()) assert.equal(person, drawPerson({ ...at, seed }));
  assert.equal(new Set(people).size, 12);
});

test("whoever it is and whatever they do, it is drawn in colours that there are, with whole numbers", () => {
  for (const hair of hairKinds)
    for (const hands of Object.keys(poses) as (keyof typeof poses)[])
      for (const detail of ["near", "far"] as const) {
        const person = drawPerson({ ...at, hair, hands, detail, ...worn, nod: 9 });
        assert.doesNotMatch(person, /NaN|undefined|null|e-\d/);
        assert.equal(person.split("<g").length, person.split("</g>").length, "every group is closed");
        for (const color of colorsOf(person)) assert.ok(color in palette, color);
      }
});

test("what is said holds, whatever the seed", () => {
  for (let seed = 0; seed < 20; seed++) {
    const person = drawPerson({ ...at, seed, skin: "umber", color: "rose", sleeve: "long", hair: "bald" });
    assert.ok(colorsOf(person).includes("umber") && colorsOf(person).includes("rose"));
    assert.doesNotMatch(person, /shell|honey|clay/);
  }
});

test("arms in the lap have no hands on the table", () => {
  const [lap, rest] = [drawPerson({ ...at, hands: [null, null] }), drawPerson({ ...at, hands: "rest" })];
  assert.ok(lap.length < rest.length / 1.5);
});

test("a person far off is drawn with fewer lines and without shade", () => {
  const far = drawPerson({ ...at, detail: "far" });
  assert.ok(far.length < drawPerson(at).length * 0.7);
  assert.doesNotMatch(far, /shade/);
});

test("only the free seat has the colour that leads on, and it is an outline", () => {
  assert.deepEqual([...new Set(colorsOf(drawChair({ ...at, kind: "free" })))], ["accent"]);
  assert.doesNotMatch(drawChair({ ...at, kind: "free" }), /class="accent"/);
  for (const kind of ["chair", "empty", "wheels"] as const)
    assert.doesNotMatch(drawChair({ ...at, kind }), /accent/);
});

test("what is worn is drawn: each thing adds to the picture", () => {
  const plain = { ...at, skin: "clay", color: "moss", sleeve: "short", hands: "rest" } as const;
  for (const [name, value] of Object.entries(worn))
    assert.ok(drawPerson({ ...plain, [name]: value }).length > drawPerson(plain).length, name);
});
