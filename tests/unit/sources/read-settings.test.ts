import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { readSettings } from "../../../src/sources/read-settings.ts";
import { writeTree } from "../../support/file-tree.ts";
import { makeFolder } from "../../support/run-waymark.ts";

async function read(files: Record<string, string>) {
  const folder = makeFolder();
  writeTree(folder, files);
  return readSettings(join(folder, "content"), { workingDir: folder, replaced: new Set() });
}

test("settings have their values as the first language writes them, before they are held against their form", async () => {
  const { settings, used, words } = await read({
    "content/site.yaml": 'email: ":value[email]"\ndescription: ":value[fee]"\nlanguages:\n  - code: de\n',
    "content/data/values.yaml": "email: hello@example.org\nfee: 12.50 EUR\n",
  });
  assert.deepEqual(
    [settings?.email, settings?.description.replace(/\s/, " ")],
    ["hello@example.org", "12,50 €"],
  );
  assert.deepEqual(
    [Object.keys(used), words],
    [["email", "fee"], { email: "\uFFFC", description: "\uFFFC" }],
  );
});

test("nothing is built with an unknown value in the settings, or a fault in the values", async () => {
  const unknown = await read({
    "content/site.yaml": 'title: ":value[nmae]"\n',
    "content/data/values.yaml": "name: A\n",
  });
  assert.deepEqual(
    [unknown.settings, unknown.problems.map(({ corrected }) => corrected)],
    [null, ['title: ":value[name]"']],
  );
  const faulty = await read({ "content/data/values.yaml": "phone: { value: x, type: phone }\n" });
  assert.deepEqual(
    [faulty.settings, faulty.problems.map(({ file, rule }) => [file, rule])],
    [null, [["content/data/values.yaml", "value-form"]]],
  );
});

test("settings that somebody emptied are told alone, and no page is read without them; a site may have none", async () => {
  for (const text of ["", "\n \n"]) {
    const { settings, ofPages, problems } = await read({
      "content/site.yaml": text,
      "content/data/values.yaml": "phone: { value: x, type: phone }\n",
    });
    assert.deepEqual(
      [settings, ofPages, problems.map(({ file, rule }) => [file, rule])],
      [null, null, [["content/site.yaml", "file-empty"]]],
    );
  }
  assert.notEqual((await read({ "content/index.md": "# Home" })).settings, null);
  assert.notEqual((await read({ "content/site.yaml": "# title: of the site\n" })).settings, null);
});
