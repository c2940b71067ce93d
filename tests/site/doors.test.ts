import assert from "node:assert/strict";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { changeText } from "../support/change-text.ts";
import { readTree } from "../support/file-tree.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";
import { saveFile } from "../support/save-file.ts";
import { type RunningPreview, startPreview } from "../support/start-preview.ts";

const fixture = "tests/fixtures/doors";
const page = "content/en/index.md";
const block = "assets/blocks/hours/block.ts";
const template = "assets/blocks/hours/hours.njk";
const change = changeText.bind(null, fixture);

test("a block of a site's own takes options and data, has its style, and is found by the search", () => {
  const folder = makeFolder(fixture);
  const { status, stderr } = runWaymark(["build"], folder);
  assert.equal(status, 0, stderr);
  const files = readTree(join(folder, "_site"));
  const html = String(files["en/index.html"]);
  assert.match(
    html,
    /<section class="hours hours--week">\n<p class="hours__name"><a href="\/en\/climb\/">Tower &amp; lamp room<\/a>/,
  );
  assert.match(html, /<li>Tuesday<\/li>\n<\/ul>\n<p>Closed in storms\.<\/p>\n<\/section>/);
  assert.match(html, /<div class="bring bring--warm">\n<div class="bring__title">What to bring<\/div>/);
  const found = (pattern: RegExp) => Object.entries(files).find(([path]) => pattern.test(path))?.[1];
  assert.match(String(found(/main\.\w+\.css$/)), /\.hours\{border-block-start:2px solid/);
  assert.match(String(found(/search-index-en/)), /Tower & lamp room · Monday · Tuesday/);
  assert.equal(files["titles.txt"], "The lighthouse, The climb since 1902\n");
});

test("a drawing of a site's own that is a file is published where a page shows it, and found from any folder", () => {
  const folder = makeFolder(fixture);
  const marked = change("content/en/climb.md", "\n\n", "\n\n![](mark:stairs)\n\n");
  for (const [path, text] of Object.entries(marked)) writeFileSync(join(folder, path), text);
  const { status, stdout, stderr } = runWaymark(["build", "--relative"], folder);
  assert.equal(status, 0, stdout + stderr);
  const files = readTree(join(folder, "_site"));
  const drawings = Object.keys(files).filter((path) => path.startsWith("assets/drawings/"));
  assert.equal(drawings.length, 1);
  const html = String(files["en/climb/index.html"]);
  assert.ok(html.includes(`<img class="mark mark--stairs" src="../../${drawings[0]}" width="90"`), html);
  assert.match(String(files[drawings[0] as string]), /#254.*prefers-color-scheme:\s*dark.*#9cb/);
});

test("a page with a block of the site's own is made anew when its data, its template or the page that it leads to changes", () => {
  const folder = makeFolder(fixture);
  const build = () => {
    const { status, stderr } = runWaymark(["build"], folder);
    assert.equal(status, 0, stderr);
    return readFileSync(join(folder, "_site/en/index.html"), "utf8");
  };
  const write = (changes: Record<string, string>) => {
    for (const [path, text] of Object.entries(changes)) writeFileSync(join(folder, path), text);
  };
  build();
  write(change("content/data/hours.yaml", "Tuesday", "Sunday"));
  assert.match(build(), /<li>Sunday<\/li>/);
  write(change(template, "<li>{{ day }}</li>", "<li>on {{ day }}</li>"));
  assert.match(build(), /<li>on Sunday<\/li>/);
  write(change(block, 'default: "today"', 'default: "week"'));
  write(change(page, " {days=week}", ""));
  assert.match(build(), /hours hours--week/);
  renameSync(join(folder, "content/en/climb.md"), join(folder, "content/en/stairs.md"));
  write({
    ...change(page, "climb.md", "stairs.md"),
    ...change("content/data/hours.yaml", "/climb/", "/stairs/"),
  });
  assert.match(build(), /<a href="\/en\/stairs\/">Tower/);
});

test("a page that a block leads to and that is not published yet is named without a link, and the site is built", () => {
  const folder = makeFolder(fixture);
  const later = change("content/en/climb.md", "# The", "---\npublish: 2999-01-01\n---\n\n# The");
  for (const [path, text] of Object.entries(later)) writeFileSync(join(folder, path), text);
  const { status, stdout, stderr } = runWaymark(["build"], folder);
  assert.equal(status, 0, stdout + stderr);
  const html = readFileSync(join(folder, "_site/en/index.html"), "utf8");
  assert.match(html, /<p class="hours__name"><a>Tower &amp; lamp room<\/a>/);
});

let preview: RunningPreview;
const shown = makeFolder(fixture);
before(async () => {
  preview = await startPreview(shown);
});
after(async () => {
  await preview.end();
});

test("the preview follows the template, the style and what the block takes", async () => {
  const get = async () => (await fetch(`${preview.origin}/en/`)).text();
  const save = async (changes: Record<string, string>) => {
    for (const [path, text] of Object.entries(changes)) {
      const told = preview.next("reload");
      saveFile(join(shown, path), text);
      await told;
    }
  };
  assert.match(await get(), /hours--week/);
  await save(change(template, "<li>{{ day }}</li>", "<li>on {{ day }}</li>"));
  assert.match(await get(), /<li>on Monday<\/li>/);
  await save(change(block, '"today", "week"', '"today", "week", "month"'));
  await save(change(page, "days=week", "days=month"));
  assert.match(await get(), /hours hours--month/);
});
