import assert from "node:assert/strict";
import { test } from "node:test";
import type * as z from "zod";
import { repairValue } from "../../../src/yaml/describe-expected.ts";

const issue = { code: "invalid_format", format: "date", path: [], message: "" } as z.core.$ZodIssue;
const mend = (written: string) => repairValue(issue, written, written)?.text ?? null;

test("a day that is written otherwise is mended where day and month can be told apart", () => {
  for (const [written = "", day] of [
    ["31.12.2026", "2026-12-31"],
    ["1.3.2026", "2026-03-01"],
    ["12/31/2026", "2026-12-31"],
    ["31/12/2026", "2026-12-31"],
    ["31-12-2026", "2026-12-31"],
    ["2026/3/1", "2026-03-01"],
    ["March 1, 2026", "2026-03-01"],
    ["Tuesday 2 March 2027", "2027-03-02"],
    ["Tue, 2 March 2027", "2027-03-02"],
  ])
    assert.equal(mend(written), day, written);
});

test("a day that may be another one, or is none, is left to whoever wrote it", () => {
  for (const written of [
    "03/04/2026",
    "3-4-2026",
    "31.02.2026",
    "32.12.2026",
    "1.3/2026",
    "1.3.26",
    "13/13/2026",
    "Monday 2 March 2027",
  ])
    assert.equal(mend(written), null, written);
});
