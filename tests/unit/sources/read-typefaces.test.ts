import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { isForCards } from "../../../src/sources/build-own-typeface.ts";
import { parseFont } from "../../../src/sources/parse-font.ts";
import { readOwnTypeface } from "../../../src/sources/read-own-typeface.ts";
import { readTypefaces } from "../../../src/sources/read-typefaces.ts";
import { themeDir } from "../../../src/theme/theme-dir.ts";
import { parseYaml } from "../../../src/yaml/parse-yaml.ts";
import { makeFolder } from "../../support/run-waymark.ts";

const font = (name: string) => join(themeDir, "fonts", name);

/** What a site with these lines below `typeface:` is set in, and what is told of it. */
async function read(lines: string, codes = ["en"], files: Record<string, string> = {}) {
  const inputDir = makeFolder();
  mkdirSync(join(inputDir, "fonts"));
  for (const [name, from] of Object.entries(files)) cpSync(from, join(inputDir, "fonts", name));
  writeFileSync(join(inputDir, "fonts/OFL.txt"), "SIL Open Font License");
  const text = `look:\n  typeface:${lines}\n`;
  const yaml = parseYaml({ path: "site.yaml", text }, { start: 0, end: text.length });
  const { problems, ...faces } = await readTypefaces({
    inputDir,
    settings: settingsSchema.parse(yaml.value),
    settingsFile: { source: { path: "site.yaml", text }, spanOf: yaml.valueSpan },
    languages: codes.map((code) => ({ code })),
  });
  return { ...faces, told: problems.map(({ rule, line, message }) => `${line} ${rule}: ${message}`) };
}

const ours = (files: string, licence = ", licence: fonts/OFL.txt") =>
  `\n    headings: { name: Ours, files: [${files}]${licence} }`;

test("a name sets text and headings, and of two each its part", async () => {
  const one = await read(" inter");
  assert.deepEqual([one.text.name, one.headings.name, one.told], ["Inter", "Inter", []]);
  assert.deepEqual(one.headings.files, one.text.files);
  const two = await read("\n    headings: fraunces");
  assert.deepEqual([two.text.name, two.headings.name], ["Atkinson Hyperlegible Next", "Fraunces"]);
});

test("files of one's own say themselves how bold they are, and one alone sets headings as bold as it is", async () => {
  const { headings, told } = await read(ours("fonts/a.woff2, fonts/b.woff2"), ["en"], {
    "a.woff2": font("inter.woff2"),
    "b.woff2": font("inter-italic.woff2"),
  });
  assert.deepEqual(told, []);
  assert.deepEqual(
    headings.files.map(({ weight, italic, late }) => ({ weight, italic, late })),
    [
      { weight: "400 700", italic: false, late: false },
      { weight: "1 1000", italic: true, late: true },
    ],
  );
  const alone = await read(ours("fonts/a.ttf"), ["en"], { "a.ttf": font("cards/fraunces.ttf") });
  assert.equal(alone.headings.files[0]?.weight, "1 1000");
  assert.equal(alone.headings.card.family, "Fraunces");
});

test("a face as TTF is for cards only where a WOFF2 has the same slant and weight", () => {
  const file = (name: string, path: string) => {
    const read = parseFont(readFileSync(font(path)));
    assert.ok(read);
    return { path: name, font: read, size: 0, place: [] };
  };
  const plain = file("a.ttf", "cards/inter.ttf");
  assert.equal(isForCards(plain, [plain, file("a.woff2", "inter.woff2")]), true);
  assert.equal(isForCards(plain, [plain, file("a.woff2", "inter-italic.woff2")]), false);
  const weigh = (one: typeof plain, weight: number) => ({
    ...one,
    font: { ...one.font, weights: [weight, weight] as [number, number] },
  });
  const [light, bold] = [weigh(plain, 400), weigh(file("b.woff2", "inter.woff2"), 700)];
  assert.equal(isForCards(light, [light, bold]), false);
  assert.equal(isForCards(weigh(plain, 700), [light, bold]), true);
});

test("a TTF beside a WOFF2 of the same face is for cards, and no page loads it", async () => {
  const { headings } = await read(ours("fonts/a.woff2, fonts/a.ttf"), ["en"], {
    "a.woff2": font("fraunces-heading.woff2"),
    "a.ttf": font("cards/fraunces.ttf"),
  });
  assert.deepEqual(
    headings.files.map(({ path }) => basename(path)),
    ["a.woff2"],
  );
  assert.deepEqual(
    headings.card.files.map((path) => basename(path)),
    ["a.ttf"],
  );
});

test("a file that is not there, or is no font, is told at its line, and the theme's typeface stands in", async () => {
  const { headings, told } = await read(ours("fonts/gone.woff2"));
  assert.equal(headings.name, "Literata");
  assert.deepEqual(told, [
    '3 typeface-file: There is no file "fonts/gone.woff2" in the folder of the content.',
  ]);
  const { told: damaged } = await read(ours("fonts/a.woff2"), ["en"], {
    "a.woff2": font("inter.LICENSE.txt"),
  });
  assert.deepEqual(damaged, ['3 typeface-file: "fonts/a.woff2" is no font that browsers read, or damaged.']);
});

test("letters that a language of the site needs, size and licence are told", async () => {
  const { told } = await read(ours("fonts/a.woff2", ""), ["en", "uk", "pl"], {
    "a.woff2": font("inter.woff2"),
  });
  assert.deepEqual(told, [
    '3 typeface-letters: "Ours" lacks а б в г д е ж з …, which are needed in Ukrainian: readers see them in another typeface.',
    '3 typeface-letters: "Ours" lacks ą ć ę ł ń ś ź ż …, which are needed in Polish: readers see them in another typeface.',
    '3 typeface-licence: "Ours" is published without its licence.',
  ]);
  const all = await read(ours("fonts/a.woff2, fonts/b.woff2, fonts/c.woff2"), ["uk", "pl"], {
    "a.woff2": font("inter.woff2"),
    "b.woff2": font("inter-cyrl.woff2"),
    "c.woff2": font("inter-ext.woff2"),
  });
  assert.deepEqual(all.told, []);
  assert.deepEqual(all.headings.scripts, ["Latn", "Cyrl"]);
});

test("a licence that is not there is told, and not published", async () => {
  const files = { "a.woff2": font("inter.woff2") };
  const { headings, told } = await read(ours("fonts/a.woff2", ", licence: OFL.txt"), ["en"], files);
  assert.equal(headings.licence, null);
  assert.match(told.join(), /There is no file "OFL\.txt"/);
});

test("a large file is told, which readers would wait for", async () => {
  const inputDir = makeFolder();
  // What stands behind the tables belongs to no glyph.
  writeFileSync(
    join(inputDir, "a.ttf"),
    Buffer.concat([readFileSync(font("cards/inter.ttf")), Buffer.alloc(300_000)]),
  );
  const told: string[] = [];
  const face = { name: "Ours", files: ["a.ttf"] };
  const site = { inputDir, languages: [{ code: "en" }] };
  await readOwnTypeface(face, false, site, (rule, path) => told.push(`${rule.id} ${path.join()}`));
  assert.deepEqual(told, ["typeface-large files,0", "typeface-licence "]);
});
