import assert from "node:assert/strict";
import { test } from "node:test";
import { parseStages } from "../../bench/measure/parse-stages.ts";

test("reads the stages between other lines and adds up a stage that is named twice", () => {
  const output = 'a notice\n{"stage":"read","ms":2}\n{"stage":"checks","ms":5.5}\n{"stage":"read","ms":1}\n';
  assert.deepEqual(parseStages(output), [
    { stage: "read", ms: 3 },
    { stage: "checks", ms: 5.5 },
  ]);
});

test("finds no stages where none are printed", () => {
  assert.deepEqual(parseStages("done\n"), []);
});
