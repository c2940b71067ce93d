import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { changeText } from "../support/change-text.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";

const fixture = "tests/fixtures/doors";
const change = changeText.bind(null, fixture);
const page = "content/en/index.md";
const block = "assets/blocks/hours/block.ts";
const template = "assets/blocks/hours/hours.njk";
const mark = "assets/motif/draw-mark.ts";
const card = "assets/cards/draw-card.ts";
const hook = "assets/eleventy.ts";
const first = 'export const block = { about: "Hours." ';

/** What `check` says of the lighthouse with other texts in some files; `null` takes a file away. */
function checkWith(changes: Record<string, string | null>): string {
  const folder = makeFolder(fixture);
  for (const [path, text] of Object.entries(changes)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (text === null) rmSync(file);
    else writeFileSync(file, text);
  }
  const { stdout, stderr } = runWaymark(["check"], folder);
  assert.doesNotMatch(stdout + stderr, /^ +at |node:internal/m, "a stack trace");
  return stdout + stderr;
}

const ofStaff: [name: string, from: string, to: string, told: RegExp][] = [
  [
    "a name that is misspelt",
    "::: hours",
    "::: huors",
    /index\.md:9:5 {2}container-unknown.*Did you mean "hours"\?.*Write: {2}::: hours tower/s,
  ],
  ["two colons", "::: hours", ":: hours", /index\.md:9:1 {2}container-broken.*Write: {2}::: hours tower/s],
  [
    "a choice that there is not",
    "days=week",
    "days=weak",
    /index\.md:9:18 {2}attribute-not-allowed.*"days" takes one of today, week\. Did you mean "week"\?.*Write: {2}::: hours tower \{days=week\}/s,
  ],
  [
    "an option that there is not",
    "days=week",
    "day=week",
    /index\.md:9:18 {2}attribute-not-allowed.*Did you mean "days"\? [^\n]*days=/s,
  ],
  [
    "an entry that there is not",
    "hours tower",
    "hours towre",
    /index\.md:9:11 {2}block-data-missing.*There is no "towre" in data\/hours\.yaml\. Did you mean "tower"\?/s,
  ],
  [
    "no entry",
    "hours tower",
    "hours",
    /index\.md:9:5 {2}block-data-missing.*does not say which entry of data\/hours\.yaml/s,
  ],
];

for (const [name, from, to, told] of ofStaff)
  test(`tells staff of ${name} in a block of the site's own, once`, () => {
    const said = checkWith(change(page, from, to));
    assert.match(said, told);
    assert.equal(said.match(/ {2}(?:container|attribute|block|words)-/g)?.length, 1, said);
  });

const ofEngineers: [name: string, changes: Record<string, string | null>, told: RegExp][] = [
  [
    "a setting that is misspelt",
    change(block, "about", "abuot"),
    /hours\/block\.ts:4:3 {2}asset-fault.*"abuot" is not a setting of a block\. Did you mean "about"\?/s,
  ],
  [
    "a value of the wrong type",
    change(block, '"section"', '"sektion"'),
    /hours\/block\.ts:5:9.*"tag" takes one of .*Write: {4}tag: "section",/s,
  ],
  [
    "a default that is no choice",
    change(block, 'default: "today"', 'default: "month"'),
    /hours\/block\.ts:9:.*"default" takes one of the choices/s,
  ],
  [
    "entries without data",
    change(block, '  data: "hours",\n', ""),
    /hours\/block\.ts:6:10.*"entry" needs data/s,
  ],
  [
    "a mistake in the language",
    change(block, 'about: "', "about: '"),
    /hours\/block\.ts:4:\d+ {2}asset-fault.*Unterminated string/s,
  ],
  [
    "another name of the export",
    change(block, "const block", "const blok"),
    /hours\/block\.ts:3:14.*exports no "block", but "blok"\. Write: export const block: Block/s,
  ],
  [
    "a function in the place of a block",
    { [block]: "export const block = async () => ({});" },
    /hours\/block\.ts:1:14.*"block" is not an object/s,
  ],
  [
    "a module that throws",
    { [block]: `${first}, data: null.x };` },
    /hours\/block\.ts:1:\d+.*Cannot read properties of null/s,
  ],
  [
    "data without a template",
    { [template]: null },
    /hours\/block\.ts.*has data, and no template that shows it\. Write blocks\/hours\/hours\.njk/s,
  ],
  ["a folder without block.ts", { [block]: null }, /has no block\.ts.*Write blocks\/hours\/block\.ts/s],
  [
    "a name that every site has",
    { "assets/blocks/note/block.ts": `${first}};` },
    /note\/block\.ts.*Every site has a block "note" already/s,
  ],
  [
    "a key that the data has not",
    change(template, "block.data.name", "block.data.nam"),
    /hours\.njk:1:\d+ {2}layout-fault.*"view\.block\.data\.nam" does not exist\. Did you mean "view\.block\.data\.name"\?/s,
  ],
  [
    "an unknown variable",
    change(template, "view.block.data.name", "boat"),
    /hours\.njk:1:\d+ {2}layout-fault.*"boat" is set nowhere/s,
  ],
  ["a mark that never ends", change(template, "{%- endfor %}", ""), /hours\.njk:\d+:\d+ {2}layout-fault/],
  [
    "an address as it is",
    change(template, "{{ view.link(view.block.data.link) }}", "/en/climb/"),
    /hours\.njk:1:33.*Write: \{\{ view\.link\("\/en\/climb\/"\) \}\}/s,
  ],
  [
    "an address that there is not",
    change(template, "view.block.data.link", '"/en/clim/"'),
    /hours\.njk:1:\d+.*no page and no file "\/en\/clim\/"/s,
  ],
  [
    "a draft that data leads to",
    {
      ...change("content/en/climb.md", "# The", "---\ndraft: true\n---\n\n# The"),
      ...change(page, "[Good shoes](climb.md)", "Good shoes"),
    },
    /^content\/data\/hours\.yaml:3:9 {2}link-withheld/m,
  ],
  [
    "data without entries",
    { "content/data/hours.yaml": "- Monday\n" },
    /index\.md:9:11 {2}block-data-missing.*Write entries into it, each by its name/s,
  ],
  [
    "a drawing that waits",
    change(mark, "= (name)", "= async (name)"),
    /draw-mark\.ts:5:14.*gives a promise.*Take async away/s,
  ],
  [
    "a drawing that fails",
    change(mark, "circle :", "null.x :"),
    /draw-mark\.ts:5:\d+.*"drawMark" fails: Cannot read/s,
  ],
  [
    "a drawing of another name",
    { [mark]: "export const drawMarks = () => '';\n" },
    /draw-mark\.ts:1:14.*exports no "drawMark", but "drawMarks"/s,
  ],
  [
    "a card that gives no text",
    { [card]: "export const drawCard = () => 5;\n" },
    /draw-card\.ts:1:14.*gives no text/s,
  ],
  [
    "a package that is not there",
    { [hook]: 'import boats from "boats";\nexport default () => boats;' },
    /eleventy\.ts:1:19 {2}eleventy-settings.*Run "npm install boats"/s,
  ],
  [
    "a layout that reads what there is not",
    change("assets/layouts/lamp.njk", "view.page.title", "view.page.titel"),
    /lamp\.njk:6:\d+ {2}layout-fault.*"view\.page\.titel" does not exist/s,
  ],
];

test("names the file of code that fails when nothing waits for it any more", () => {
  const late = change(
    hook,
    "Config): void {",
    'Config): void {\n  setTimeout(() => { throw new Error("late"); });',
  );
  assert.match(checkWith(late), /^assets\/eleventy\.ts: late\.$/m);
  const nothing = change(hook, "Config): void {", "Config): void {\n  setTimeout(() => { throw null; });");
  assert.match(checkWith(nothing), /^null$/m);
  const read = { [block]: `export const block = { get about() { throw new Error("boo"); } };` };
  assert.match(checkWith(read), /^assets\/blocks\/hours\/block\.ts: boo\.$/m);
});

for (const [name, changes, told] of ofEngineers)
  test(`tells engineers of ${name}, with file, fault and remedy`, () => {
    const said = checkWith(changes);
    assert.match(said, told);
    assert.match(said, /\b1 error\b/, said);
  });
