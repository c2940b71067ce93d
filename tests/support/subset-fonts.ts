// Makes the font files of the theme and of the first site from the packages that carry them: only the letters that a site can
// need, only the weights that the styles use. Run it with: node --import tsx tests/support/subset-fonts.ts
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";

const resolve = createRequire(import.meta.url).resolve;
const range = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
// Latin with the signs of good typography, and in files of their own the accents of central and northern Europe.
const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŸ–—‘’‚“”„†•…‹›€→←↗↑↓−×✓`;
const accents = `ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĪīĮįİıĶķĻļĽľŁłŃńŅņŇňŌōŐőŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŹźŻżŽžȘșȚțẞ`;
const headings = `${range(0x20, 0x7e)}ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüŒœŸÿýÝþÞðÐ–—‘’‚“”„…¡¿%€&`;
// The letters, points, digits and signs of Arabic, Persian, Urdu, Pashto, Kurdish and Uyghur; the styles name the same
// (`unicode-range` in `_writing.scss`). What stands between them comes from the face of the text.
const arabic = `\u0020\u060c\u061b\u061f${range(0x621, 0x63a)}${range(0x640, 0x655)}${range(0x660, 0x66c)}\u0670${range(0x6f0, 0x6f9)}\u200c\u200dٹټپځڅچڈډڑړڕږژښڤکګڭگڵںڼھۀہۂۃۅۆۇۈۋیۍێېےۓ۔ە`;

const text = "atkinson-hyperlegible-next";
const serif = "source-serif-4";
const theme = "src/theme/fonts";
const own = "assets/fonts";
// For large sizes, in the one weight of all headings.
const ofSerif = { opsz: 48, wght: 620 };
const ofBricolage = { opsz: 60, wdth: 95, wght: 750 };
const ofNaskh = { wght: 700 };
const ofText = { wght: { min: 400, max: 700 } };
type Axes = Record<string, number | { min: number; max: number }>;

// Where it goes, the package with its file, the letters and what of the axes is kept. Those for cards are in the form
// that draws them; of two with one name the first in the alphabet is asked first.
const fonts: [target: string, from: string, file: string, letters: string, axes: Axes][] = [
  [`${theme}/atkinson-next.woff2`, text, "latin-wght-normal", latin, ofText],
  [`${theme}/atkinson-next-ext.woff2`, text, "latin-ext-wght-normal", accents, ofText],
  [`${theme}/atkinson-next-italic.woff2`, text, "latin-wght-italic", latin, { wght: 400 }],
  [`${theme}/source-serif.woff2`, serif, "latin-opsz-normal", headings, ofSerif],
  [`${theme}/source-serif-ext.woff2`, serif, "latin-ext-opsz-normal", accents, ofSerif],
  [`${theme}/noto-sans-arabic.woff2`, "noto-sans-arabic", "arabic-wght-normal", arabic, ofText],
  [`${theme}/noto-naskh-arabic.woff2`, "noto-naskh-arabic", "arabic-wght-normal", arabic, ofNaskh],
  [`${theme}/cards/atkinson-next.ttf`, text, "latin-wght-normal", latin, { wght: 500 }],
  [`${theme}/cards/atkinson-next_ext.ttf`, text, "latin-ext-wght-normal", accents, { wght: 500 }],
  [`${theme}/cards/source-serif.ttf`, serif, "latin-opsz-normal", latin, ofSerif],
  [`${theme}/cards/source-serif_ext.ttf`, serif, "latin-ext-opsz-normal", accents, ofSerif],
  [`${theme}/cards/Arab/noto-naskh-arabic.ttf`, "noto-naskh-arabic", "arabic-wght-normal", arabic, ofNaskh],
  [
    `${theme}/cards/Arab/noto-sans-arabic.ttf`,
    "noto-sans-arabic",
    "arabic-wght-normal",
    arabic,
    { wght: 500 },
  ],
  [`${own}/bricolage.woff2`, "bricolage-grotesque", "latin-standard-normal", headings, ofBricolage],
  [`${own}/cards/bricolage.ttf`, "bricolage-grotesque", "latin-standard-normal", latin, ofBricolage],
];

for (const [target, from, file, letters, axes] of fonts) {
  const folder = join(resolve(`@fontsource-variable/${from}/package.json`), "..");
  const source = readFileSync(join(folder, `files/${from}-${file}.woff2`));
  const targetFormat = target.endsWith(".ttf") ? "sfnt" : "woff2";
  const subset = await subsetFont(source, letters, { targetFormat, variationAxes: axes });
  const path = join(import.meta.dirname, "../..", target);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, subset);
  const licence = path
    .replace(/\/cards\/(?:[A-Z]\w+\/)?/, "/")
    .replace(/(?:[-_]ext|-italic)*\.\w+$/, ".LICENSE.txt");
  writeFileSync(licence, readFileSync(join(folder, "LICENSE")));
  console.log(`${target}: ${(subset.length / 1000).toFixed(1)} kB`);
}
