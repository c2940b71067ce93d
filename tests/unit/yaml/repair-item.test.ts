import assert from "node:assert/strict";
import { test } from "node:test";
import * as z from "zod";
import { parseYaml } from "../../../src/yaml/parse-yaml.ts";
import { validateYaml } from "../../../src/yaml/validate-yaml.ts";
import { compareWork } from "../../support/compare-work.ts";

const entry = z.strictObject({ link: z.string(), days: z.array(z.string()).default([]) });
const schema = z.strictObject({ title: z.string(), menu: z.array(entry).default([]) });

/** The corrected line of each fault. */
function mends(text: string): (string | null)[] {
  const source = { path: "a.yaml", text };
  const yaml = parseYaml(source, { start: 0, end: text.length });
  return validateYaml(schema, yaml, source, "a setting").problems.map(({ corrected }) => corrected);
}

test("a text among items with settings becomes one, beside others that are at fault too", () => {
  assert.deepEqual(mends("title: A\nmenu:\n  - a.md\n  - link: b.md\n  - 3\n"), ["  - { link: a.md }", null]);
});

test("what stands where a list belongs becomes one", () => {
  assert.deepEqual(mends("title: A\nmenu:\n  - link: a.md\n  - link: b.md\n    days: Monday\n"), [
    "    days: [Monday]",
  ]);
});

test("of thousands of items at fault none is read again for each of the others", () => {
  const make = (count: number) => `title: A\nmenu:\n${"  - a.md\n".repeat(count)}`;
  const [few, many] = [make(1000), make(4000)];
  assert.ok(
    compareWork(
      () => mends(few),
      () => mends(many),
    ) < 8,
  );
});
