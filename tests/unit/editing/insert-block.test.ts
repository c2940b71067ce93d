import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { insertBlock } from "../../../src/editing/insert-block.ts";
import { applyEdits } from "../../../src/problems/apply-edits.ts";

const insert = (text: string, offset: number, block = "::: note\nNew.\n:::") =>
  applyEdits(text, [insertBlock(text, offset, block)]);

test("a block stands above a line, or at the end, with an empty line on each side", () => {
  assert.equal(insert("One.\n\nTwo.\n", 8), "One.\n\n::: note\nNew.\n:::\n\nTwo.\n");
  assert.equal(insert("One.\nTwo.\n", 5, "New."), "One.\n\nNew.\n\nTwo.\n");
  assert.equal(insert("One.", 4, "New."), "One.\n\nNew.\n");
  assert.equal(insert("", 0, "New."), "New.\n");
  assert.equal(
    insert("---\r\ntitle: A\r\n---\r\n\r\nOne.\r\n", 22, "New."),
    "---\r\ntitle: A\r\n---\r\n\r\nNew.\r\n\r\nOne.\r\n",
  );
});

test("every other line stays as it is, in its line ends, and the block is parted from the text", () => {
  const line = fc.constantFrom("", "One.", "- two", "three  ", "::: note");
  fc.assert(
    fc.property(
      fc.array(line),
      fc.nat(80),
      fc.boolean(),
      fc.boolean(),
      (lines, offset, isWindows, isOpen) => {
        const eol = isWindows && lines.length > 1 ? "\r\n" : "\n";
        const text = lines.join(eol) + (isOpen ? "" : eol);
        const after = insert(text, offset, "NEW\nLINES").split(eol);
        const at = after.indexOf("NEW");
        assert.equal(after[at + 1], "LINES");
        assert.ok(after.slice(0, at).join("").trim() === "" || after[at - 1]?.trim() === "");
        assert.ok(
          after
            .slice(at + 2)
            .join("")
            .trim() === "" || after[at + 2]?.trim() === "",
        );
        const words = (all: string[]) => all.filter((one) => one !== "");
        assert.deepEqual(words([...after.slice(0, at), ...after.slice(at + 2)]), words(text.split(eol)));
      },
    ),
    { numRuns: 2000, seed: 5 },
  );
});
