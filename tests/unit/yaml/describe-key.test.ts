import assert from "node:assert/strict";
import { test } from "node:test";
import * as z from "zod";
import { pageSchema } from "../../../src/content/page-schema.ts";
import { applyEdits } from "../../../src/problems/apply-edits.ts";
import { lookSchema } from "../../../src/site/look-schema.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
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

test("settings of a page that other programs have are told with their name here, or with what to do", () => {
  const text = "nav_order: 2\npublished: false\ntags: [a]\n";
  const source = { path: "content/en/a.md", text };
  const yaml = parseYaml(source, { start: 0, end: text.length });
  const { problems } = validateYaml(pageSchema, yaml, source, "a setting of a page");
  assert.deepEqual(
    problems.map(({ message, hint, corrected }) => [message, hint, corrected]),
    [
      ['"nav_order" is not a setting of a page. Did you mean "order"?', null, "order: 2"],
      [
        '"published" is not a setting of a page.',
        'Write "draft: true" for a page that is not to be seen yet, or delete the line.',
        null,
      ],
      [
        '"tags" is not a setting of a page.',
        "Nothing is like it here: delete it, or declare it under `fields:` in site.yaml.",
        null,
      ],
    ],
  );
  assert.ok(problems.every(({ repair }) => !repair?.safe));
});

test("the language, the state and the picture of a page are told with how they are said here", () => {
  for (const [line, hint] of [
    ["lang: es", /folder in which it lies/],
    ["status: draft", /"draft: true"/],
    ["created: 2020-01-01", /"date:"/],
    ["cover: a.jpg", /"picture:"/],
  ] as const) {
    const source = { path: "content/en/a.md", text: `${line}\n` };
    const yaml = parseYaml(source, { start: 0, end: source.text.length });
    const [problem] = validateYaml(pageSchema, yaml, source, "a setting of a page").problems;
    assert.match(problem?.hint ?? "", hint);
  }
});

test("every name that stands for another one is of a setting that there is", () => {
  for (const { now } of Object.values(renamedSettings["a setting of a page"] ?? {}))
    assert.ok(now === null || now in pageSchema.shape, `${now}`);
  for (const name of Object.keys(renamedSettings["a setting of a page"] ?? {}))
    assert.ok(!(name in pageSchema.shape), name);
});

test("settings of the look beside it, and of the site by other names, are told with where and how they are written", () => {
  const found = (text: string) => {
    const source = { path: "content/site.yaml", text };
    const yaml = parseYaml(source, { start: 0, end: text.length });
    return validateYaml(settingsSchema, yaml, source, "a setting of the site").problems;
  };
  const [accent, name] = found("accent: teal\nname: Harbour\n");
  assert.equal(accent?.hint, 'It belongs below a line "look:", with two blanks before it.');
  assert.equal(name?.corrected, "title: Harbour");
  const [color] = found("look:\n  color: teal\n");
  assert.equal(color?.corrected, "  accent: teal");
  const [nav] = found("nav:\n  - Visit\n");
  assert.match(nav?.hint ?? "", /"navigation:".*"footer:".*"menus:"/);
  for (const [path, { now }] of Object.entries(renamedSettings["a setting of the site"] ?? {})) {
    const isOfMenu = /^(?:navigation|footer)\//.test(path);
    const ofOthers = path.startsWith("look/") ? lookSchema.shape : settingsSchema.shape;
    const shape = isOfMenu ? { title: "", link: "", items: [] } : ofOthers;
    assert.ok((now === null || now in shape) && !(path in settingsSchema.shape), path);
  }
});

test("what menus of other programs call their entries is answered with the name here, however deep it stands", () => {
  const text =
    "navigation:\n  - label: Visit\n    url: /visit/\nfooter:\n  - title: More\n    links:\n      - title: A\n        link: /a/\n";
  const source = { path: "content/site.yaml", text };
  const yaml = parseYaml(source, { start: 0, end: text.length });
  const { problems } = validateYaml(settingsSchema, yaml, source, "a setting of the site");
  assert.deepEqual(
    problems.flatMap(({ rule, corrected }) => (rule === "yaml-unknown-key" ? corrected : [])),
    ["  - title: Visit", "    link: /visit/", "    items:"],
  );
});

test("a list in the place of settings is told with the names of these", () => {
  const [problem] = check("- order: 2\n");
  assert.equal(problem?.hint, "Known are: order, look.");
});

test("a name by which people mean the same is led to the one that is known", () => {
  const source = { path: "content/data/events.yaml", text: "date: 2027-03-02\n" };
  const event = z.strictObject({ day: z.string().optional(), place: z.string().optional() });
  const yaml = parseYaml(source, { start: 0, end: source.text.length });
  const { problems } = validateYaml(event, yaml, source, "a setting of an event");
  assert.deepEqual(
    problems.map(({ corrected }) => corrected),
    ["day: 2027-03-02"],
  );
});
