import assert from "node:assert/strict";
import { test } from "node:test";
import { settingsSchema } from "../../../src/site/settings-schema.ts";

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
