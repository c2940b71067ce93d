import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { RuleDoc } from "../problems/rule-doc.ts";
import { baseLanguage } from "../site/base-language.ts";
import { findScript } from "../site/find-script.ts";
import type { Site } from "../site/site.ts";
import type { Typeface } from "../site/typeface.ts";
import { typefaceRules } from "../site/typeface-rules.ts";
import type { OwnTypeface } from "../site/typeface-schema.ts";
import { alphabets } from "../theme/face-letters.ts";
import { buildOwnTypeface, isForCards, type ReadFont } from "./build-own-typeface.ts";
import { parseFont } from "./parse-font.ts";

// A page should load 60 kB of fonts, of which this is one.
const large = 60_000;

/** Takes what is wrong at a place below the typeface in the settings. */
export type TellTypeface = (rule: RuleDoc, path: (string | number)[], message: string, hint: string) => void;

/** A typeface of a site's own from its files; `null` where one of them can't be read, which is told. */
export async function readOwnTypeface(
  { name, files, licence }: OwnTypeface,
  isHeading: boolean,
  { inputDir, languages }: Pick<Site, "inputDir"> & { languages: { code: string }[] },
  tell: TellTypeface,
): Promise<Typeface | null> {
  const fonts: ReadFont[] = [];
  for (const [at, file] of files.entries()) {
    const path = join(inputDir, file);
    const bytes = await readFile(path).catch((error) => {
      if (["ENOENT", "ENOTDIR", "EISDIR"].includes(error.code)) return null;
      throw error;
    });
    const font = bytes && parseFont(bytes);
    const place = ["files", at];
    if (!font) {
      tell(
        typefaceRules["typeface-file"],
        place,
        bytes
          ? `"${file}" is no font that browsers read, or damaged.`
          : `There is no file "${file}" in the folder of the content.`,
        `${bytes ? "Take the file as WOFF2, TTF or OTF from where you have it." : "Put it there, or correct the path: it begins in the folder of site.yaml."} Until then the theme's typeface stands in for it.`,
      );
      return null;
    }
    fonts.push({ path, font, size: bytes.length, place });
  }
  for (const { path, size, place } of fonts.filter((one) => !isForCards(one, fonts)))
    if (size > large)
      tell(
        typefaceRules["typeface-large"],
        place,
        `"${path.slice(inputDir.length + 1)}" has ${Math.round(size / 1000)} kB, which readers wait for; a page should load 60 kB of fonts in all.`,
        "Use a WOFF2 file that is cut to the letters of your languages; makers of typefaces often offer one for each script.",
      );
  tellLacking(name, fonts, languages, tell);
  const paper = licence ? join(inputDir, licence) : null;
  const hasPaper = paper !== null && (await isFile(paper));
  if (!hasPaper)
    tell(
      typefaceRules["typeface-licence"],
      licence ? ["licence"] : [],
      licence
        ? `There is no file "${licence}" in the folder of the content.`
        : `"${name}" is published without its licence.`,
      'Put the text of its licence beside it and name it in a line "licence: fonts/OFL.txt"; it is published with the fonts.',
    );
  return buildOwnTypeface(name, isHeading, fonts, hasPaper ? paper : null);
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

/** Of each language of the site, the letters that none of the files has. */
function tellLacking(
  name: string,
  fonts: ReadFont[],
  languages: { code: string }[],
  tell: TellTypeface,
): void {
  const held = new Set(fonts.flatMap(({ font }) => [...font.letters]));
  for (const { code } of languages) {
    const script = findScript(code);
    const alphabet = `${alphabets[script] ?? ""}${alphabets[baseLanguage(code)] ?? ""}`;
    const lacking = [...alphabet].filter((letter) => !held.has(letter));
    if (lacking.length === 0) continue;
    tell(
      typefaceRules["typeface-letters"],
      ["files"],
      `"${name}" lacks ${lacking.slice(0, 8).join(" ")}${lacking.length > 8 ? " …" : ""}, which are needed in ${new Intl.DisplayNames("en", { type: "language" }).of(code)}: readers see them in another typeface.`,
      "Name a file that has them below the others; readers load it where its letters are needed.",
    );
  }
}
