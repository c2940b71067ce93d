import assert from "node:assert/strict";
import { test } from "node:test";
import { checkFields } from "../../../src/content/check-fields.ts";
import type { FieldSetting } from "../../../src/site/field-schema.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { parseYaml } from "../../../src/yaml/parse-yaml.ts";
import { validateYaml } from "../../../src/yaml/validate-yaml.ts";
import { makeSite } from "../../support/make-site.ts";
import { parseAt } from "../../support/parse-at.ts";

const declare = (...names: string[]) =>
  `fields:\n${names.map((name) => `  - name: ${name}\n    type: text\n    help: Help.\n`).join("")}`;

function finds(text: string): string[] {
  const source = { path: "content/site.yaml", text };
  const yaml = parseYaml(source, { start: 0, end: text.length });
  const { value, problems } = validateYaml(settingsSchema, yaml, source, "a setting of the site");
  const found = value
    ? checkFields(makeSite({ settings: value, settingsFile: { source, spanOf: yaml.valueSpan } }))
    : problems;
  return found.map(({ line, message }) => `${line} ${message}`);
}

test("a field has a name that no other setting has", () => {
  assert.deepEqual(finds(declare("mark", "shelfMark")), []);
  assert.deepEqual(finds(declare("title")), ['2 Every page has a setting "title" already.']);
  assert.deepEqual(finds(declare("mark", "layout", "mark")), [
    '5 Every page has a setting "layout" already.',
    '8 An earlier field is called "mark" too.',
  ]);
});

test("a name in another form is told which one it takes", () => {
  const form = "takes letters, digits, hyphens and underscores, a small letter first, like shelf-mark.";
  assert.deepEqual(finds(declare("shelf_mark", "shelf-mark")), []);
  for (const name of ["Shelf", "1st", "shelf.mark"])
    assert.deepEqual(finds(declare(name)), [`2 "name" ${form} "${name}" does not fit.`]);
});

test("a field that takes the name of a built-in setting takes nothing from the page", () => {
  const field: FieldSetting = { name: "title", type: "list", help: "Help." };
  const { page } = parseAt("---\ntitle: Our programme\n---\n\nText.\n", "a.md", [field]);
  assert.equal(page?.title, "Our programme");
});
