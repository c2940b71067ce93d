import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { buildEdit } from "../../../src/editing/build-edit.ts";
import { applyEdits } from "../../../src/problems/apply-edits.ts";

const text = fc.array(fc.constantFrom("a", "b", "\n", "\r\n", "", "ab\n")).map((parts) => parts.join(""));

test("an edit makes the one text of the other, and begins where a line does", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edit = buildEdit(before, after);
      if (!edit) assert.equal(before, after);
      else {
        assert.equal(applyEdits(before, [edit]), after);
        assert.ok(edit.start === 0 || before[edit.start - 1] === "\n");
      }
    }),
    { numRuns: 2000, seed: 3 },
  );
});
