import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { buildStyleGuide } from "../../../../src/commands/new/build-style-guide.ts";
import { placeStyleGuide } from "../../../../src/commands/new/place-style-guide.ts";
import { kinds } from "../../../../src/lists/kinds.ts";
import { blocks } from "../../../../src/markdown/blocks.ts";
import { ownStyleGuide } from "../../../support/guide.ts";
import { repository } from "../../../support/run-waymark.ts";

const source = readFileSync(join(repository, "src/commands/new/style-guide.yaml"), "utf8");
/** The blocks of a page that are shown, and those that stand in what to write. */
const namesIn = (text: string) => new Set([...text.matchAll(/^:{3,} ([a-z]+)/gm)].map(([, name]) => name));
const withoutCode = (page: string) => page.replace(/^```[\s\S]*?^```$/gm, "");

test("every block stands on the page, and what to write for it", () => {
  const page = buildStyleGuide(source, {
    form: "ask",
    group: "Guides",
    testimonial: "Ana",
    value: "phone",
    text: "fees",
    lists: Object.keys(kinds).concat("boats"),
  });
  const all = Object.keys(blocks).sort();
  assert.deepEqual([...namesIn(withoutCode(page))].sort(), all);
  assert.deepEqual([...namesIn(page.replace(withoutCode(page), ""))].sort(), all);
});

test("what stands around pages is written in site.yaml, and not shown in the page", () => {
  const page = buildStyleGuide(source, {
    form: null,
    group: null,
    testimonial: null,
    value: null,
    text: null,
    lists: [],
  });
  assert.match(page, /\{#menus\}\n\n[^`]+`[\s\S]+```yaml\nnavigation:\n/);
  assert.ok(!withoutCode(page).includes("link: /en/visit/"));
});

test("a site without forms and documents has these only as they are written", () => {
  const page = buildStyleGuide(source, {
    form: null,
    group: null,
    testimonial: null,
    value: null,
    text: null,
    lists: [],
  });
  assert.ok(!namesIn(withoutCode(page)).has("form") && !namesIn(withoutCode(page)).has("resources"));
  assert.match(page, /```markdown\n::: form NAME\n:::\n```/);
});

test("the style guide of Learning Circles is the same page with its own words", () => {
  assert.equal(readFileSync(ownStyleGuide.file, "utf8"), ownStyleGuide.make());
});

test("a block of a site's own stands on its page, below the others", () => {
  const page = ownStyleGuide.make();
  const own = readdirSync(join(repository, "assets/blocks"));
  assert.deepEqual(
    own.filter((name) => !namesIn(withoutCode(page)).has(name)),
    [],
  );
  assert.ok(page.indexOf("::: hour\n") > page.indexOf("{#menus}"));
});

test("the page lies in the folder of English, or of the first language, or beside site.yaml, and shows what the site has", () => {
  const texts = new Map([
    ["es/index.md", ""],
    ["en/index.md", ""],
    ["data/forms/ask.yaml", ""],
    ["data/resources.yaml", "- title: Rules\n  group: Papers\n"],
  ]);
  const [page, picture] = placeStyleGuide(["es", "en"], texts);
  assert.deepEqual([page?.path, picture?.path], ["content/en/style-guide.md", "content/en/style-guide.svg"]);
  assert.match(withoutCode(String(page?.contents)), /::: form ask\n[\s\S]*|::: resources Papers\n/);
  assert.match(withoutCode(String(page?.contents)), /::: resources Papers\n/);
  assert.equal(placeStyleGuide(["fr"], new Map([["fr/index.md", ""]]))[0]?.path, "content/fr/style-guide.md");
  assert.equal(placeStyleGuide(["en"], new Map([["index.md", ""]]))[0]?.path, "content/style-guide.md");
  assert.equal(placeStyleGuide(["("], new Map([["(/index.md", ""]]))[0]?.path, "content/(/style-guide.md");
});
