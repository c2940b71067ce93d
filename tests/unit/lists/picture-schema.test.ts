import assert from "node:assert/strict";
import { test } from "node:test";
import { pictureSchema } from "../../../src/lists/picture-schema.ts";

test("a picture that leads a page is a file of an image, with words for it", () => {
  assert.ok(pictureSchema.safeParse({ file: "../house.JPG", alt: "" }).success);
  for (const wrong of [{ file: "house.jpg" }, { file: "house", alt: "" }, { file: "plan.pdf", alt: "" }])
    assert.equal(pictureSchema.safeParse(wrong).success, false, JSON.stringify(wrong));
});

test("its focus is two shares of a hundred", () => {
  const holds = (focus: string) => pictureSchema.safeParse({ file: "house.jpg", alt: "", focus }).success;
  assert.deepEqual(["0% 100%", "70% 5%"].map(holds), [true, true]);
  assert.deepEqual(["top", "50%", "101% 0%", "7 5", "50% 50% 0%"].map(holds), [
    false,
    false,
    false,
    false,
    false,
  ]);
});
