import assert from "node:assert/strict";
import { test } from "node:test";
import { accessibilityKind } from "../../../src/lists/accessibility-kind.ts";

test("the newest test comes first, those of one day as they stand, and none of a day to come", () => {
  const days = ["2026-01-02", "2026-03-01", "2026-03-01", "2026-03-01", "2027-01-01"];
  const entries = days.map((day, at) => ({ values: { day, by: String(at) } }));
  const shown = accessibilityKind.listOn(entries as never, "2026-06-01");
  assert.deepEqual(
    shown.map(({ values }) => values.by),
    ["1", "2", "3", "0"],
  );
});
