import assert from "node:assert/strict";
import { test } from "node:test";
import { Resvg } from "@resvg/resvg-js";
import { createInk } from "../../../../src/output/cards/create-ink.ts";
import { findCardFonts } from "../../../../src/output/cards/find-card-fonts.ts";
import { layTexts } from "../../../../src/output/cards/lay-texts.ts";
import { themeDir } from "../../../../src/theme/theme-dir.ts";
import { english } from "../../../support/make-page.ts";
import { makeSite } from "../../../support/make-site.ts";

const languages = [english, { ...english, code: "ar", dir: "rtl" as const }];
const { files } = findCardFonts(makeSite({ assetsDirs: [themeDir], languages }));
const options = { font: { loadSystemFonts: false, fontFiles: files } };
const ink = createInk(Resvg, options);
const [width, height] = [800, 160];

/** The dark pixels of a drawing of these texts, column by column. */
function draw(texts: string): number[] {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${texts}</svg>`;
  const { pixels } = new Resvg(svg, options).render();
  return Array.from({ length: width }, (_, x) => {
    let dark = 0;
    for (let y = 0; y < height; y++) if ((pixels[4 * (y * width + x) + 3] as number) > 127) dark++;
    return dark;
  });
}

const text = (words: string, more = 'x="760" text-anchor="end" direction="rtl"') =>
  `<text y="100" font-family="'Literata'" font-size="64" ${more}>${words}</text>`;
const lay = (words: string, more?: string) => draw(layTexts(text(words, more), ink));
const bounds = (columns: number[]) => [columns.findIndex(Boolean), columns.findLastIndex(Boolean)] as const;
const sum = (columns: number[]) => columns.reduce((all, dark) => all + dark, 0);

test("Arabic letters are joined, and end where the line ends", () => {
  const [word, parts] = [lay("بيت"), lay("ب\u200cي\u200cت")];
  assert.ok(bounds(word)[1] <= 760 && bounds(word)[1] > 750, String(bounds(word)));
  const wide = (columns: number[]) => bounds(columns)[1] - bounds(columns)[0];
  assert.ok(wide(word) < wide(parts), "letters that stand alone are wider");
  // One stroke from the first letter to the last.
  assert.ok(word.slice(bounds(word)[0], bounds(word)[1]).every(Boolean), "nothing parts the letters");
});

test("words stand in the order of a page: the first at the right, a name in Latin letters as it is read", () => {
  const [whole, first] = [lay("متحف Wi-Fi"), lay("متحف")];
  const name = draw(text("Wi-Fi", 'x="0"'));
  assert.deepEqual(whole.slice(bounds(first)[0]), first.slice(bounds(first)[0]));
  assert.ok(Math.abs(sum(whole) - sum(first) - sum(name)) < 40);
  const start = bounds(whole)[0];
  assert.ok(start < bounds(first)[0] - 100);
  const cut = (columns: number[], from: number) => columns.slice(from, from + 60);
  const shift = start - bounds(name)[0];
  const apart = cut(whole, start).filter(
    (dark, n) => Math.abs(dark - (cut(name, start - shift)[n] as number)) > 6,
  );
  assert.ok(apart.length < 12, `${apart.length} columns are not those of the name`);
});

test("a line that ends with a sign has it at its left, and a bracket opens to the left", () => {
  const [plain, asked] = [lay("متحف"), lay("متحف!")];
  assert.equal(bounds(asked)[1], bounds(plain)[1]);
  assert.ok(bounds(asked)[0] < bounds(plain)[0]);
  assert.match(layTexts(text("متحف (قديم)"), ink), />\(<.*>قديم<.*>\)<.*>متحف</);
});

test("a line with a letter that no font has is left out, and one of Latin letters stays as it was", () => {
  assert.equal(layTexts(text("The 船"), ink), "");
  assert.equal(layTexts(text("Café &amp; “more”"), ink), text("Café &amp; “more”"));
  assert.notEqual(layTexts(text("متحف &amp; مركب"), ink), "");
});
