import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import type { Data } from "../../../src/content/content.ts";
import { listFiles } from "../../../src/sources/list-files.ts";
import { readData } from "../../../src/sources/read-data.ts";
import { makeSite } from "../../support/make-site.ts";
import { makeFolder } from "../../support/run-waymark.ts";

/** What is read of these files, by path below the content, and the problems as `file:line message hint`. */
async function read(files: Record<string, string>): Promise<{ data: Data; faults: string[] }> {
  const folder = makeFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const site = makeSite({ inputDir: folder, workingDir: folder });
  const { data, problems } = await readData(listFiles(site).files, site);
  const faults = problems.map(({ file, line, message, hint }) =>
    [`${file}:${line}`, message, hint].filter(Boolean).join(" "),
  );
  return { data, faults };
}

const form =
  "groups:\n  - title: You\n    fields:\n      - name: name\n        label: Name\nbutton: Send\nthanks: /thanks/\n" +
  "mail:\n  text: Write.\n  button: Start\n  subject: Hello\n  greeting: Hello,\n  questions: We ask\n";

test("reads lists, documents and forms", async () => {
  const { data, faults } = await read({
    "data/days.yaml": "- Monday\n",
    "data/resources.yaml": "- title: Guide\n  about: Begin.\n  group: Start\n",
    "data/forms/join.yaml": form,
  });
  assert.deepEqual(faults, []);
  assert.deepEqual(data.lists.get("days")?.value, ["Monday"]);
  assert.deepEqual(data.resources, [{ title: "Guide", about: "Begin.", group: "Start" }]);
  const field = data.forms.get("join")?.form.groups[0]?.fields[0];
  assert.deepEqual(field, { name: "name", label: "Name", type: "text", required: false });
});

test("names what a document can't have, and what it lacks", async () => {
  const { data, faults } = await read({
    "data/resources.yaml":
      "- title: Guide\n  about: Begin.\n  group: Start\n  kidn: document\n- title: Table\n  about: Choose.\n  kind: spreadshet\n",
  });
  assert.deepEqual(faults, [
    'data/resources.yaml:4 "kidn" is not known here. Did you mean "kind"?',
    'data/resources.yaml:5 "group" is missing here. Add a line "group:" with its value.',
    'data/resources.yaml:7 "kind" takes one of document, spreadsheet, presentation. Did you mean "spreadsheet"?',
  ]);
  assert.equal(data.resources, null);
});

test("a document is in a language that there may be, which is told once", async () => {
  const of = (language: string) =>
    read({ "data/resources.yaml": `- title: A\n  about: B.\n  group: C\n  language: ${language}\n` });
  const wrong = 'data/resources.yaml:4 "language" takes the code of a language, like en or pt-BR.';
  assert.deepEqual((await of("en-12")).faults, [`${wrong} "en-12" does not fit.`]);
  assert.deepEqual((await of("English!")).faults, [`${wrong} "English!" does not fit.`]);
  assert.deepEqual((await of("zh-Hant")).faults, []);
});

test("two fields of a form can't have one name", async () => {
  const { faults } = await read({
    "data/forms/join.yaml": form.replace("button:", "      - name: name\n        label: Other name\nbutton:"),
  });
  assert.deepEqual(faults, [
    'data/forms/join.yaml:6 "name" has to be another name: an earlier field is called "name" too.',
  ]);
});

test("a form with a fault is there, but can't be shown", async () => {
  const { data, faults } = await read({
    "data/forms/join.yaml": form.replace("label: Name", "label: Name\n        requird: true"),
    "data/forms/lead.yaml": "groups: [\n",
  });
  assert.equal(faults[0], 'data/forms/join.yaml:6 "requird" is not known here. Did you mean "required"?');
  assert.match(faults[1] ?? "", /^data\/forms\/lead\.yaml:/);
  assert.deepEqual(
    [...data.forms],
    [
      ["join", null],
      ["lead", null],
    ],
  );
});
