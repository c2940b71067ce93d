import assert from "node:assert/strict";
import { posix } from "node:path";
import { test } from "node:test";
import { containerBroken } from "../../../../src/checks/container-broken.ts";
import { buildEditorFiles, nameSchema } from "../../../../src/commands/new/build-editor-files.ts";
import { pageSchema } from "../../../../src/content/page-schema.ts";
import { blocks } from "../../../../src/markdown/blocks.ts";
import { settingsSchema } from "../../../../src/site/settings-schema.ts";
import { wordKeys } from "../../../../src/site/words/build-words.ts";
import { checkText } from "../../../support/check-text.ts";

const files = new Map(
  buildEditorFiles({ menu: "Menu" }).map(({ path, contents }) => [path, JSON.parse(`${contents}`)]),
);

test("editors know every setting of the site and of a page, and every word of the frame", () => {
  const keys = (name: string) => Object.keys(files.get(`.vscode/schemas/${name}.json`).properties);
  assert.deepEqual(keys("site"), Object.keys(settingsSchema.shape));
  assert.deepEqual(keys("page"), Object.keys(pageSchema.shape));
  assert.deepEqual(keys("words"), wordKeys);
  assert.match(files.get(".vscode/schemas/site.json").properties.title.description, /^Name of the site/);
});

test("a misspelt setting of the site is a fault in an editor, one of a page may be the site's own", () => {
  assert.equal(files.get(".vscode/schemas/site.json").additionalProperties, false);
  assert.notEqual(files.get(".vscode/schemas/page.json").additionalProperties, false);
});

test("each file that has a schema names it, from where it stands", () => {
  for (const path of [
    "content/site.yaml",
    "content/es/site.yaml",
    "content/data/forms/ask.yaml",
    "content/es/interface.yaml",
  ]) {
    const [, schema = ""] =
      /^# yaml-language-server: \$schema=(.+)\na: 1$/.exec(nameSchema(path, "a: 1")) ?? [];
    assert.ok(files.has(posix.join(posix.dirname(path), schema)), `${path}: ${schema}`);
  }
  for (const path of ["content/data/boats.yaml", "content/en/index.md"])
    assert.equal(nameSchema(path, "a: 1"), "a: 1");
});

test("VS Code is told of each schema that is there", () => {
  const wired = Object.keys(files.get(".vscode/settings.json")["yaml.schemas"]).map((path) =>
    posix.normalize(path),
  );
  assert.deepEqual(wired.sort(), [...files.keys()].filter((path) => path.includes("/schemas/")).sort());
});

test("each setting of a page has a snippet, which says what it is for", () => {
  const snippets = files.get(".vscode/waymark.code-snippets") as Record<
    string,
    { description: string; body: string[] }
  >;
  for (const [name, { description }] of Object.entries(pageSchema.shape))
    assert.deepEqual(
      [snippets[`Setting: ${name}`]?.description, snippets[`Setting: ${name}`]?.body],
      [description, [`${name}: $0`]],
    );
});

test("each block has a snippet, which is that block", () => {
  const snippets = files.get(".vscode/waymark.code-snippets") as Record<
    string,
    { prefix: string; body: string[] }
  >;
  for (const [name, { example }] of Object.entries(blocks)) {
    const { prefix, body } = snippets[`Block: ${name}`] as { prefix: string; body: string[] };
    assert.equal(prefix, `::: ${name}`);
    // As VS Code puts it in, when nothing is filled in.
    const text = body
      .join("\n")
      .replace(/\$\{\d:((?:\\.|[^}\\])*)\}|\$0/g, "$1")
      .replace(/\\([$}\\])/g, "$1");
    assert.equal(
      text.trim(),
      [`::: ${name} ${example.words ?? ""}`.trim(), ...(example.text ? [example.text] : []), ":::"].join(
        "\n",
      ),
    );
    assert.deepEqual(checkText(containerBroken, text), []);
  }
});
