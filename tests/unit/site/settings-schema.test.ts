import assert from "node:assert/strict";
import { test } from "node:test";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { parseYaml } from "../../../src/yaml/parse-yaml.ts";
import { validateYaml } from "../../../src/yaml/validate-yaml.ts";

test("a language stands once in the list, for two would share a folder, however their codes are written", () => {
  const tell = (...codes: string[]) =>
    settingsSchema
      .safeParse({ languages: codes.map((code) => ({ code })) })
      .error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
  const message = "names a language that stands above already. Keep one of the two entries.";
  assert.deepEqual(tell("en", "es", "es"), [`languages.2.code ${message}`]);
  assert.deepEqual(tell("en", "pt-BR", "pt-br"), [`languages.2.code ${message}`]);
  assert.equal(tell("en", "pt", "pt-BR"), undefined);
});

test("what is no code of a language is told once", () => {
  for (const code of ["../x", "EN", "zz-nope-nope-x"])
    assert.equal(settingsSchema.safeParse({ languages: [{ code }] }).error?.issues.length, 1, code);
});

test("a code that is written otherwise, and one without its key, are told with the line to write", () => {
  const corrected = (text: string) => {
    const source = { path: "content/site.yaml", text };
    const yaml = parseYaml(source, { start: 0, end: text.length });
    return validateYaml(settingsSchema, yaml, source, "a setting of the site").problems.map(
      ({ corrected }) => corrected?.trim() ?? null,
    );
  };
  assert.deepEqual(corrected("languages:\n  - code: en_GB\n  - code: 'EN'\n  - code: english\n"), [
    "- code: en-GB",
    "- code: en",
    null,
  ]);
  assert.deepEqual(corrected("languages:\n  - en\n  - pt_BR\n"), ["- { code: en }", null]);
});
