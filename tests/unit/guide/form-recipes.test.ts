import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { repository } from "../../support/run-waymark.ts";

test("the settings for form services in the editors' guide are right", () => {
  const guide = readFileSync(join(repository, "content/README.md"), "utf8");
  const recipes = [...guide.matchAll(/^```yaml\n(form:\n.*?)^```/gms)].map(([, yaml]) =>
    parse(yaml as string),
  );
  assert.equal(recipes.length, 4);
  for (const recipe of recipes) assert.equal(settingsSchema.safeParse(recipe).error, undefined);
  assert.ok(settingsSchema.safeParse({ form: { address: "formspree.io/f/1" } }).error);
});
