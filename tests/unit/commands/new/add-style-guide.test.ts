import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { addStyleGuide, hasSite } from "../../../../src/commands/new/add-style-guide.ts";
import { writeTree } from "../../../support/file-tree.ts";
import { makeFolder, runWaymark } from "../../../support/run-waymark.ts";

test("a site that is there gets the page, which passes its check, and never a second one in its place", () => {
  const folder = makeFolder();
  writeTree(folder, {
    "content/site.yaml": "title: Bread\nlanguages:\n  - code: es\n  - code: en\n",
    "content/es/index.md": "# Pan\n\nTexto.\n",
    "content/en/index.md": "# Bread\n\nText.\n",
    "content/en/data/resources.yaml": "- title: Rules\n  group: Papers\n  about: What holds.\n",
  });
  assert.equal(hasSite(folder), true);
  const { code, text } = addStyleGuide(folder);
  assert.deepEqual(
    [code, text],
    [0, "content/en/style-guide.md shows the look of the site and every block; visitors do not find it.\n"],
  );
  assert.deepEqual(readdirSync(join(folder, "content/en")).sort(), [
    "data",
    "index.md",
    "style-guide.md",
    "style-guide.svg",
  ]);
  assert.match(readFileSync(join(folder, "content/en/style-guide.md"), "utf8"), /^::: resources Papers$/m);
  const { stdout } = runWaymark(["check"], folder);
  assert.doesNotMatch(stdout, /style-guide/);
  assert.deepEqual(addStyleGuide(folder), {
    code: 1,
    text: "content/en/style-guide.md is there already, and nothing was written over it.\n",
  });
});

test("a site in one language without folders, or with a fault in its settings, gets it beside them", () => {
  const folder = makeFolder();
  writeTree(folder, { "content/site.yaml": "title: [Bread\n", "content/index.md": "# Bread\n" });
  assert.match(addStyleGuide(folder).text, /^content\/style-guide\.md shows/);
  assert.equal(hasSite(makeFolder()), false);
});

test("the page goes where pages are, where the folder of English has none yet", () => {
  const folder = makeFolder();
  writeTree(folder, {
    "content/site.yaml": "title: Bread\nlanguages:\n  - code: ar\n  - code: en\n",
    "content/ar/index.md": "# Bread\n\nText.\n",
  });
  assert.match(addStyleGuide(folder).text, /^content\/ar\/style-guide\.md shows/);
  assert.doesNotMatch(runWaymark(["check"], folder).stdout, /style-guide/);
});
