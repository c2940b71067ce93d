import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { applyEdits } from "../../../src/problems/apply-edits.ts";
import type { Edit } from "../../../src/problems/problem.ts";
import { buildReplacement } from "../../../src/proposals/build-replacement.ts";

const replace = (text: string, ...edits: Edit[]) => buildReplacement({ path: "content/a.md", text }, edits);

test("a word that is mended changes its line and no other", () => {
  assert.deepEqual(replace("one\ntow\nthree\n", { start: 4, end: 7, text: "two" }), {
    file: "content/a.md",
    line: 2,
    before: ["tow"],
    after: ["two"],
  });
});

test("a line that is added stands beside one that is there, at the beginning, in between and at the end", () => {
  const text = "one\ntwo\n";
  assert.deepEqual(replace(text, { start: 0, end: 0, text: "zero\n" }), {
    file: "content/a.md",
    line: 1,
    before: ["one"],
    after: ["zero", "one"],
  });
  assert.deepEqual(replace(text, { start: 4, end: 4, text: "half\n" })?.after, ["half", "two"]);
  assert.deepEqual(replace(text, { start: 8, end: 8, text: "three\n" }), {
    file: "content/a.md",
    line: 2,
    before: ["two"],
    after: ["two", "three"],
  });
});

test("a line that goes is replaced by none", () => {
  assert.deepEqual(replace("one\ntwo\nthree\n", { start: 4, end: 8, text: "" }), {
    file: "content/a.md",
    line: 2,
    before: ["two"],
    after: [],
  });
});

test("nothing is offered where no line differs, where it is too much to look at, or where lines end as in Windows", () => {
  assert.equal(replace("one", { start: 3, end: 3, text: "\n" }), null);
  assert.equal(replace("", { start: 0, end: 0, text: "one\n" }), null);
  assert.equal(replace("a\n", { start: 0, end: 1, text: "b\n".repeat(30) }), null);
  assert.equal(replace(`${"a".repeat(5000)}b\n`, { start: 5000, end: 5001, text: "c" }), null);
  assert.equal(replace("one\r\ntow\r\n", { start: 5, end: 8, text: "two" }), null);
});

test("whatever the edits are, the lines put in the place of the others give the mended text", () => {
  const word = fc.stringMatching(/^[ab\n]{0,6}$/);
  fc.assert(
    fc.property(
      fc.stringMatching(/^[abc\n]{0,30}$/),
      fc.array(fc.tuple(fc.nat(30), fc.nat(4), word), { minLength: 1, maxLength: 3 }),
      (text, places) => {
        const edits = places.map(([start, length, words]) => {
          const from = Math.min(start, text.length);
          return { start: from, end: Math.min(from + length, text.length), text: words };
        });
        const found = replace(text, ...edits);
        if (!found) return;
        const lines = text.split("\n");
        const { line, before, after } = found;
        assert.deepEqual(lines.slice(line - 1, line - 1 + before.length), before);
        lines.splice(line - 1, before.length, ...after);
        // How a file ends is for the git host to say.
        const end = (lines: string) => lines.replace(/\n+$/, "");
        assert.equal(end(lines.join("\n")), end(applyEdits(text, edits)));
      },
    ),
    { numRuns: 2000 },
  );
});
