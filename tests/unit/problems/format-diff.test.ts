import assert from "node:assert/strict";
import { test } from "node:test";
import { formatDiff } from "../../../src/problems/format-diff.ts";
import { compareWork } from "../../support/compare-work.ts";

const text = "a\nb\r\nc\nd\ne";

test("each changed place stands below the number of its first line in the old text", () => {
  assert.equal(formatDiff("f.md", text, "a\nB\r\nc\nd\nE"), "f.md:2\n- b\n+ B\n\nf.md:5\n- e\n+ E\n");
  assert.equal(formatDiff("f.md", text, "a\nc\nnew\nd\ne"), "f.md:2\n- b\n\nf.md:4\n+ new\n");
});

test("a line at the very top and the last line feed are told, and nothing of a text that stayed", () => {
  assert.equal(formatDiff("f.md", text, `x\n${text}\n`), "f.md:1\n+ x\n\nf.md:6\n+ \n");
  assert.equal(formatDiff("f.md", text, text), "");
});

test("a text of which each line was changed is told as a whole, however long it is", () => {
  const write = (sign: string, lines: number) =>
    Array.from({ length: lines }, (_, at) => `${sign}${at}`).join("\n");
  const diff = formatDiff("f.md", `a\n${write("b", 1500)}\nz`, `a\n${write("c", 1500)}\nz`);
  assert.match(diff, /^f\.md:2\n- b0\n- b1\n/);
  assert.match(diff, /\n- b1499\n\+ c0\n.*\+ c1499\n$/s);
  assert.ok(
    compareWork(
      () => formatDiff("f.md", write("b", 2000), write("c", 2000)),
      () => formatDiff("f.md", write("b", 8000), write("c", 8000)),
    ) < 8,
  );
});
