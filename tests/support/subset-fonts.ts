// Makes the font files of the theme and of the first site from the packages that carry them: only the letters that a site can
// need, only the weights that the styles use. Run it with: node --import tsx tests/support/subset-fonts.ts [PART OF A NAME]
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";
import type { TypefaceName } from "../../src/site/typeface-schema.ts";
import { faceLetters, type LetterPart } from "../../src/theme/face-letters.ts";
import { typefaces } from "../../src/theme/typefaces.ts";

const resolve = createRequire(import.meta.url).resolve;
const theme = "src/theme/fonts";
const own = "assets/fonts";
// What is told apart in Latin, Greek and Cyrillic. Arabic needs every one that it has, and what was cut first has all of them.
const plain = ["kern", "liga", "locl", "tnum"];
const marked = [...plain, "ccmp", "mark", "mkmk"];
type Axes = Record<string, number | { min: number; max: number }>;
type Cut = [
  target: string,
  from: string,
  file: string,
  letters: LetterPart,
  axes: Axes,
  keepFeatures?: string[],
];

interface Family {
  /** Its axes in the name of a file of the package, and how they stand for text, for large sizes and for the titles of cards. */
  file: string;
  text: Axes;
  large: Axes;
  weight: number;
}

/** The families that a site chooses from, each in a package of its name; what they have beside Latin says `typefaces`. */
const families: Record<Exclude<TypefaceName, "atkinson">, Family> = {
  literata: { file: "opsz", text: { opsz: 14 }, large: { opsz: 40 }, weight: 640 },
  fraunces: {
    file: "full",
    text: { opsz: 20, SOFT: 50, WONK: 0 },
    large: { opsz: 64, SOFT: 60, WONK: 0 },
    weight: 700,
  },
  inter: { file: "opsz", text: { opsz: 18 }, large: { opsz: 32 }, weight: 700 },
};

const packageParts = { cyrl: "cyrillic", grek: "greek", viet: "vietnamese" };
const ofText = { wght: { min: 400, max: 700 } };

function listCuts(name: keyof typeof families): Cut[] {
  const { file, text, large, weight } = families[name];
  const heavy = { ...large, wght: weight };
  return [
    [`${theme}/${name}.woff2`, name, `latin-${file}-normal`, "text", { ...text, ...ofText }, plain],
    [`${theme}/${name}-ext.woff2`, name, `latin-ext-${file}-normal`, "ext", { ...text, ...ofText }, plain],
    [`${theme}/${name}-italic.woff2`, name, `latin-${file}-italic`, "slanted", { ...text, wght: 400 }, plain],
    [`${theme}/${name}-heading.woff2`, name, `latin-${file}-normal`, "headings", heavy, plain],
    [`${theme}/${name}-heading-ext.woff2`, name, `latin-ext-${file}-normal`, "ext", heavy, plain],
    // Those for cards are in the form that draws them; of two with one name the first in the alphabet is asked first.
    [`${theme}/cards/${name}.ttf`, name, `latin-${file}-normal`, "text", heavy, plain],
    [`${theme}/cards/${name}_ext.ttf`, name, `latin-ext-${file}-normal`, "ext", heavy, plain],
    ...typefaces[name].others.flatMap((part): Cut[] => {
      const source = `${packageParts[part]}-${file}-normal`;
      return [
        [`${theme}/${name}-${part}.woff2`, name, source, part, { ...text, ...ofText }, marked],
        ...(part === "viet"
          ? []
          : [[`${theme}/cards/${name}_${part}.ttf`, name, source, part, heavy, marked] satisfies Cut]),
      ];
    }),
  ];
}

const atkinson = "atkinson-hyperlegible-next";
const ofBricolage = { opsz: 60, wdth: 95, wght: 750 };
const ofNaskh = { wght: 700 };
const ofArabicCard = { wght: 500 };
const sansArabic = "noto-sans-arabic";
const fonts: Cut[] = [
  [`${theme}/atkinson.woff2`, atkinson, "latin-wght-normal", "latin", ofText],
  [`${theme}/atkinson-ext.woff2`, atkinson, "latin-ext-wght-normal", "ext", ofText],
  [`${theme}/atkinson-italic.woff2`, atkinson, "latin-wght-italic", "latin", { wght: 400 }],
  [`${theme}/atkinson-heading.woff2`, atkinson, "latin-wght-normal", "headings", { wght: 700 }, plain],
  [`${theme}/atkinson-heading-ext.woff2`, atkinson, "latin-ext-wght-normal", "ext", { wght: 700 }, plain],
  [`${theme}/cards/atkinson.ttf`, atkinson, "latin-wght-normal", "latin", { wght: 600 }],
  [`${theme}/cards/atkinson_ext.ttf`, atkinson, "latin-ext-wght-normal", "ext", { wght: 600 }],
  ...(Object.keys(families) as (keyof typeof families)[]).flatMap(listCuts),
  [`${theme}/noto-sans-arabic.woff2`, sansArabic, "arabic-wght-normal", "arab", ofText],
  [`${theme}/noto-naskh-arabic.woff2`, "noto-naskh-arabic", "arabic-wght-normal", "arab", ofNaskh],
  [`${theme}/cards/Arab/noto-naskh-arabic.ttf`, "noto-naskh-arabic", "arabic-wght-normal", "arab", ofNaskh],
  [`${theme}/cards/Arab/noto-sans-arabic.ttf`, sansArabic, "arabic-wght-normal", "arab", ofArabicCard],
  [`${own}/bricolage.woff2`, "bricolage-grotesque", "latin-standard-normal", "headings", ofBricolage],
  [`${own}/cards/bricolage.ttf`, "bricolage-grotesque", "latin-standard-normal", "latin", ofBricolage],
];

const asked = process.argv[2] ?? "";
for (const [target, from, file, letters, axes, keepFeatures] of fonts) {
  if (!target.includes(asked)) continue;
  const folder = join(resolve(`@fontsource-variable/${from}/package.json`), "..");
  const source = readFileSync(join(folder, `files/${from}-${file}.woff2`));
  const subset = await subsetFont(source, faceLetters[letters], {
    targetFormat: target.endsWith(".ttf") ? "sfnt" : "woff2",
    variationAxes: axes,
    ...(keepFeatures && { keepFeatures, noHinting: true }),
  });
  const path = join(import.meta.dirname, "../..", target);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, subset);
  const licence = path
    .replace(/\/cards\/(?:[A-Z]\w+\/)?/, "/")
    .replace(/(?:[-_](?:ext|cyrl|grek|viet)|-italic|-heading)*\.\w+$/, ".LICENSE.txt");
  writeFileSync(licence, readFileSync(join(folder, "LICENSE")));
  console.log(`${target}: ${(subset.length / 1000).toFixed(1)} kB`);
}
