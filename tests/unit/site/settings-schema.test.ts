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

test("a list and a field have a name of their own, which no other has and no map has by itself", () => {
  const tell = (settings: object) =>
    settingsSchema
      .safeParse(settings)
      .error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
  const field = (name: string) => ({ name, type: "text", help: "A text." });
  const list = (...fields: object[]) => ({ name: "boats", help: "Boats.", fields });
  const twice = (name: string) => `names "${name}", which stands above already. Keep one of the two.`;
  assert.equal(tell({ fields: [field("type"), field("types")], lists: [list()] }), undefined);
  assert.deepEqual(tell({ lists: [list(), list()] }), [`lists.1.name ${twice("boats")}`]);
  assert.deepEqual(tell({ lists: [list(field("a"), field("b"), field("a"))] }), [
    `lists.0.fields.2.name ${twice("a")}`,
  ]);
  assert.match(tell({ fields: [field("constructor")] })?.join() ?? "", /^fields\.0\.name takes another name/);
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

test("what is wrong with an entry of a menu is told once, and what a menu may be called", () => {
  const tell = (text: string) => {
    const source = { path: "content/site.yaml", text };
    const yaml = parseYaml(source, { start: 0, end: text.length });
    return validateYaml(settingsSchema, yaml, source, "a setting of the site").problems.map(
      ({ line, message }) => `${line} ${message}`,
    );
  };
  assert.deepEqual(tell("navigation:\n  - title: Visit\n    itmes:\n      - title: A\n        link: /a/\n"), [
    '3 "itmes" is not known here. Did you mean "items"?',
  ]);
  assert.deepEqual(tell("footer:\n  - title: Visit\n"), [
    '2 "title" leads nowhere. Write a line link: with an address, or items: with links below it.',
  ]);
  const entry = "    - title: A\n      link: /a/\n";
  assert.deepEqual(tell(`menus:\n  my visit:\n${entry}`), [
    '2 "menus" takes a name of letters, digits and hyphens, like visit. "my visit" does not fit.',
  ]);
  assert.deepEqual(tell("menus:\n  visit:\n    - title: A\n      lnik: /a/\n"), [
    '4 "lnik" is not known here. Did you mean "link"?',
  ]);
  assert.deepEqual(tell(`menus:\n${entry}`), [
    '2 "menus" takes names, each with what belongs to it indented below.',
  ]);
});
