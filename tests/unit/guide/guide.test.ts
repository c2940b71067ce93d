import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ruleDocs } from "../../../src/checks/rule-docs.ts";
import { pageSchema } from "../../../src/content/page-schema.ts";
import { guidePages, refreshGuide } from "../../support/guide.ts";

test("the editors' guide and the README have the settings, rules and hosts of today (else: node --import tsx tests/support/guide.ts)", () => {
  for (const page of guidePages) {
    const text = readFileSync(page.file, "utf8");
    assert.equal(refreshGuide(text, page), text, page.file);
  }
});

test("a change of a setting would be noticed", () => {
  const [settings] = guidePages as [(typeof guidePages)[number]];
  const old = readFileSync(settings.file, "utf8").replace("| `order` |", "| `place` |");
  assert.notEqual(refreshGuide(old, settings), old);
  assert.throws(() => refreshGuide("no parts", settings), { message: 'The guide has no part "settings".' });
});

test("every setting and every rule says what it is for", () => {
  for (const [name, schema] of Object.entries(pageSchema.shape)) assert.ok(schema.description, name);
  for (const { id, summary, example } of ruleDocs) assert.ok(summary && example.wrong && example.right, id);
  assert.equal(new Set(ruleDocs.map(({ id }) => id)).size, ruleDocs.length);
});
