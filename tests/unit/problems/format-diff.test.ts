import assert from "node:assert/strict";
import { test } from "node:test";
import { formatDiff } from "../../../src/problems/format-diff.ts";

const text = "a\nb\r\nc\nd\ne";

test("each changed place stands below the number of its first line in the old text", () => {
  assert.equal(formatDiff("f.md", text, "a\nB\r\nc\nd\nE"), "f.md:2\n- b\n+ B\n\nf.md:5\n- e\n+ E\n");
  assert.equal(formatDiff("f.md", text, "a\nc\nnew\nd\ne"), "f.md:2\n- b\n\nf.md:4\n+ new\n");
});

test("a line at the very top and the last line feed are told, and nothing of a text that stayed", () => {
  assert.equal(formatDiff("f.md", text, `x\n${text}\n`), "f.md:1\n+ x\n\nf.md:6\n+ \n");
  assert.equal(formatDiff("f.md", text, text), "");
});
