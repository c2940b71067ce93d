import assert from "node:assert/strict";
import { test } from "node:test";
import { buildSideEntrySchema, frameMenuSchema } from "../../../src/site/menu-schema.ts";

const link = { title: "A", link: "/a/" };
const nested = (depth: number): object => (depth === 0 ? link : { ...link, items: [nested(depth - 1)] });

test("menus of the frame have two levels, those at the side as many as there are", () => {
  const side = buildSideEntrySchema("A page.");
  for (const [depth, isInFrame] of [
    [0, true],
    [1, true],
    [2, false],
    [5, false],
  ] as const) {
    assert.equal(frameMenuSchema.safeParse([nested(depth)]).success, isInFrame, `${depth}`);
    assert.ok(side.safeParse(nested(depth)).success, `${depth}`);
  }
});

test("in the frame an entry leads somewhere, itself or by what is below it; at the side it may be a heading", () => {
  const heading = { title: "Heading" };
  assert.ok(!frameMenuSchema.safeParse([heading]).success);
  assert.ok(!frameMenuSchema.safeParse([{ ...heading, items: [] }]).success);
  assert.ok(frameMenuSchema.safeParse([{ ...heading, items: [link] }]).success);
  assert.ok(buildSideEntrySchema("A page.").safeParse(heading).success);
});
