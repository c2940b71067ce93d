import assert from "node:assert/strict";
import { test } from "node:test";
import { lineStarts, lineText, positionAt } from "../../../src/problems/source-text.ts";

const source = { path: "a.md", text: "one\r\ntwö\n\nlast" };

test("lines begin behind each line feed, also behind one with a carriage return", () => {
  assert.deepEqual(lineStarts(source), [0, 5, 9, 10]);
  assert.deepEqual(lineStarts({ path: "empty.md", text: "" }), [0]);
});

test("a place is counted from 1, and one that is outside is the nearest inside", () => {
  const place = (offset: number) => Object.values(positionAt(source, offset));
  assert.deepEqual([0, 5, 7, 9, 10, 14].map(place), [
    [1, 1],
    [2, 1],
    [2, 3],
    [3, 1],
    [4, 1],
    [4, 5],
  ]);
  assert.deepEqual([-3, 99].map(place), [
    [1, 1],
    [4, 5],
  ]);
});

test("the text of a line comes without its end, and a line that is not there is empty", () => {
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5].map((line) => lineText(source, line)),
    ["", "one", "twö", "", "last", ""],
  );
});
