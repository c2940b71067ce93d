// Makes the font files of the theme from the packages that carry them: only the letters that a site can need, only the
// weights that the styles use. Run it with: node --import tsx tests/support/subset-fonts.ts
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";

const resolve = createRequire(import.meta.url).resolve;
const range = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
// Latin with the accents of western, central and northern Europe, and the signs of good typography.
const letters = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĪīĮįİıĶķĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŸŹźŻżŽžȘșȚțẞ–—‘’‚“”„†•…‹›€→←↗↑↓−×✓`;
const headings = `${range(0x20, 0x7e)}ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüčšž–—‘’“”…¡¿%`;

const fonts = [
  {
    package: "atkinson-hyperlegible-next",
    file: "latin-wght-normal",
    name: "atkinson-next",
    text: letters,
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    package: "atkinson-hyperlegible-next",
    file: "latin-wght-italic",
    name: "atkinson-next-italic",
    text: letters,
    axes: { wght: 400 },
  },
  // The cut for large sizes, a little narrow, in the one weight of all headings.
  {
    package: "bricolage-grotesque",
    file: "latin-standard-normal",
    name: "bricolage",
    text: headings,
    axes: { opsz: 60, wdth: 95, wght: 750 },
  },
];

// The same faces for the cards of shared pages, in one weight and in the form that draws them.
const ofCards = [
  { ...fonts[0], name: "cards/atkinson-next", axes: { wght: 500 } },
  { ...fonts[2], name: "cards/bricolage", text: letters },
] as typeof fonts;

const target = join(import.meta.dirname, "../../src/theme/fonts");
for (const font of [...fonts, ...ofCards]) {
  const folder = join(resolve(`@fontsource-variable/${font.package}/package.json`), "..");
  const source = readFileSync(join(folder, `files/${font.package}-${font.file}.woff2`));
  const isOfCards = font.name.startsWith("cards/");
  const targetFormat = isOfCards ? "sfnt" : "woff2";
  const subset = await subsetFont(source, font.text, { targetFormat, variationAxes: font.axes });
  const file = `${font.name}.${isOfCards ? "ttf" : "woff2"}`;
  writeFileSync(join(target, file), subset);
  const licence = font.name.replace("-italic", "").replace("cards/", "");
  writeFileSync(join(target, `${licence}.LICENSE.txt`), readFileSync(join(folder, "LICENSE")));
  console.log(`${file}: ${(subset.length / 1000).toFixed(1)} kB`);
}
