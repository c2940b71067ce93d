import assert from "node:assert/strict";
import { test } from "node:test";
import { describeChange } from "../../../src/translations/describe-change.ts";

test("a change is told with some words around it, and neighbouring ones as one", () => {
  assert.deepEqual(
    describeChange(
      "\nWhen\nWe all meet every Tuesday at six, in town.",
      "\nWhen\nWe all meet every Monday at nine, in town.",
      "en",
    ),
    [
      {
        before: "… We all meet every ",
        removed: "Tuesday at six, ",
        added: "Monday at nine, ",
        after: "in town. ",
      },
    ],
  );
});

test("changes far from each other are told by themselves", () => {
  const old = "One two three four five six seven eight nine ten.";
  const changes = describeChange(old, old.replace("two", "2").replace("ten", "10"), "en");
  assert.deepEqual(
    changes.map(({ removed, added }) => [removed, added]),
    [
      ["two ", "2 "],
      ["ten. ", "10. "],
    ],
  );
});

test("words are found where no blanks stand between them, and lines are joined", () => {
  assert.deepEqual(describeChange("学习圈每周见面", "学习圈每月见面", "zh").length, 1);
  assert.deepEqual(describeChange("One\nTwo", "One\nTwo\nThree", "en"), [
    { before: "One / Two ", removed: "", added: "/ Three ", after: "" },
  ]);
  assert.deepEqual(describeChange("Same", "Same", "en"), []);
});

test("texts with nothing in common are told whole", () => {
  const text = (word: string) => Array.from({ length: 3_000 }, (_, n) => `${word}${n}`).join(" ");
  const changes = describeChange(text("a"), text("b"), "en");
  assert.deepEqual(changes, [{ before: "", removed: text("a"), added: text("b"), after: "" }]);
});
