import assert from "node:assert/strict";
import { test } from "node:test";
import * as z from "zod";
import { applyEdits } from "../../../src/problems/apply-edits.ts";
import { parseYaml } from "../../../src/yaml/parse-yaml.ts";
import { renamedSettings } from "../../../src/yaml/renamed-settings.ts";
import { validateYaml } from "../../../src/yaml/validate-yaml.ts";

const schema = z.strictObject({
  order: z.number().optional(),
  look: z.strictObject({ paper: z.string().optional() }).optional(),
});

function check(text: string) {
  const source = { path: "content/site.yaml", text };
  return validateYaml(
    schema,
    parseYaml(source, { start: 0, end: text.length }),
    source,
    "a setting of a test",
  ).problems;
}

test("a setting that was renamed is an error with the line to write, also inside of another one", (t) => {
  renamedSettings["a setting of a test"] = {
    weight: { now: "order", since: "0.2.0" },
    "look/ground": { now: "paper", since: "0.3.0" },
  };
  t.after(() => delete renamedSettings["a setting of a test"]);
  const text = "weight: 2\nlook:\n  ground: warm\n";
  const problems = check(text).sort((a, b) => a.line - b.line);
  assert.deepEqual(
    problems.map(({ line, message, corrected }) => [line, message, corrected]),
    [
      [1, '"weight" is called "order" since version 0.2.0.', "order: 2"],
      [3, '"ground" is called "paper" since version 0.3.0.', "  paper: warm"],
    ],
  );
  const edits = problems.flatMap(({ repair }) => (repair?.safe ? repair.edits : []));
  assert.deepEqual(check(applyEdits(text, edits)), []);
});

test("without that it is a word that is not known", () => {
  assert.deepEqual(
    check("weight: 2\n").map(({ message }) => message),
    ['"weight" is not a setting of a test.'],
  );
});
