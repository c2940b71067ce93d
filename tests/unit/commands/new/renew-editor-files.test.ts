import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { renewEditorFiles } from "../../../../src/commands/new/renew-editor-files.ts";
import { writeTree } from "../../../support/file-tree.ts";

const site = `title: Museum
fields:
  - { name: shelf-mark, type: text, help: Where it stands. }
lists:
  - name: boats
    help: The boats.
    fields:
      - { name: name, type: text, required: true, help: Its name. }
  - { name: staff, kind: people, help: Who works here. }
`;

function makeSite(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "editor-"));
  writeTree(folder, { "content/site.yaml": site, ...files });
  return folder;
}

const read = (folder: string, path: string) => JSON.parse(readFileSync(join(folder, path), "utf8"));

test("editors learn the fields and lists that the site declares now, and keep their own settings", async () => {
  const folder = makeSite({
    ".vscode/settings.json": '{ "editor.fontSize": 18, "yaml.schemas": { "./own.json": ["a.yaml"] } }',
    ".vscode/extensions.json": "{}",
  });
  const { code, text } = await renewEditorFiles(folder);
  assert.equal(code, 0, text);
  assert.ok("shelf-mark" in read(folder, ".vscode/schemas/page.json").properties);
  assert.deepEqual(Object.keys(read(folder, ".vscode/schemas/data-boats.json").items.properties), [
    "name",
    "owner",
    "reviewBy",
  ]);
  assert.ok("name" in read(folder, ".vscode/schemas/data-staff.json").items.properties);
  const settings = read(folder, ".vscode/settings.json");
  assert.equal(settings["editor.fontSize"], 18);
  assert.deepEqual(settings["yaml.schemas"]["./own.json"], ["a.yaml"]);
  assert.ok("./.vscode/schemas/data-boats.json" in settings["yaml.schemas"]);
  assert.equal(readFileSync(join(folder, ".vscode/extensions.json"), "utf8"), "{}");
});

test("settings with remarks stay as they are, and that is said", async () => {
  const folder = makeSite({ ".vscode/settings.json": "{ // mine\n}" });
  const { code, text } = await renewEditorFiles(folder);
  assert.equal(code, 0);
  assert.match(text, /settings\.json is not plain JSON, and stays as it is/);
  assert.equal(readFileSync(join(folder, ".vscode/settings.json"), "utf8"), "{ // mine\n}");
});

test("where there is no site, or its settings are at fault, nothing is written", async () => {
  const none = mkdtempSync(join(tmpdir(), "editor-"));
  assert.equal((await renewEditorFiles(none)).code, 1);
  const faulty = makeSite({ "content/site.yaml": "titel: Museum\n" });
  const { code, text } = await renewEditorFiles(faulty);
  assert.equal(code, 1);
  assert.match(text, /Did you mean "title"/);
  assert.ok(!existsSync(join(faulty, ".vscode")));
});
