import assert from "node:assert/strict";
import { test } from "node:test";
import { namedPictureSchema } from "../../../src/lists/named-picture-schema.ts";

test("a picture beside a name may be its file alone", () => {
  assert.deepEqual(namedPictureSchema.parse("people/ana.jpg"), { file: "people/ana.jpg", alt: "" });
});

test("one of which more is said needs no words for who can't see it, and may have another for dark screens", () => {
  assert.deepEqual(namedPictureSchema.parse({ file: "bank.svg", dark: "night.svg" }), {
    file: "bank.svg",
    alt: "",
    dark: "night.svg",
  });
  for (const wrong of [
    "ana.docx",
    { alt: "" },
    { file: "a.jpg", colour: "red" },
    { file: "a.jpg", dark: "b.doc" },
  ])
    assert.ok(!namedPictureSchema.safeParse(wrong).success, JSON.stringify(wrong));
});
