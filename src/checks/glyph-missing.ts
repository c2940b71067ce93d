import { oncePer } from "../problems/once-per.ts";
import { baseLanguage } from "../site/base-language.ts";
import { findScript } from "../site/find-script.ts";
import { perLanguage } from "../site/per-language.ts";
import type { Typeface } from "../site/typeface.ts";
import { faceLetters } from "../theme/face-letters.ts";
import { matchProse } from "./match-prose.ts";
import type { Rule } from "./rule.ts";

/** The letters between two signs of Unicode that a face lacks, as a set for an expression. */
function listLacking(from: number, to: number, held: string): string {
  const letters = Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
  return letters.filter((letter) => /[\p{L}\p{M}]/u.test(letter) && !held.includes(letter)).join("");
}

const { arab } = faceLetters;
// Languages whose alphabet is held, by a letter of those for them. All others are set in the reader's own fonts, in part or as a whole.
const held = new Map([
  [
    "ž",
    "ar az bs ca ckb cs da de en es et eu fa fi fr ga gl hr hu id is it lb lt lv ms nb nl nn no pl ps pt ro sk sl sq sr-Latn sv sw tl tr ug ur",
  ],
  ["ж", "be bg mk ru sr uk"],
  ["ω", "el"],
  ["ễ", "vi"],
]);

/** The letters of the script of a language that the typeface of the text lacks; `null` where the reader's own fonts set it. */
function findLacking(code: string, { letters, own }: Typeface): RegExp | null {
  const codes = [code, baseLanguage(code)];
  const isHeld = ([letter, languages]: [string, string]) =>
    languages.split(" ").some((one) => codes.includes(one)) && (own || letters.includes(letter));
  if (![...held].some(isHeld)) return null;
  const known = `${letters}${arab}ıŒœ`;
  const latin = listLacking(0x100, 0x24f, known) + listLacking(0x1e00, 0x1eff, known);
  const others: Record<string, () => string> = {
    Arab: () => listLacking(0x610, 0x6ff, known) + listLacking(0x750, 0x77f, known),
    Cyrl: () => listLacking(0x400, 0x52f, known),
    Grek: () => listLacking(0x370, 0x3ff, known),
  };
  return new RegExp(`[${latin}${others[findScript(code)]?.() ?? ""}]`, "gu");
}

const lackingIn = oncePer((face: Typeface) => perLanguage((code) => findLacking(code, face)));

/** Letters in a script of the theme's faces that these don't hold, so that a word is drawn in two fonts. */
export const glyphMissing: Rule = {
  id: "glyph-missing",
  level: "notice",
  summary: "A letter that the theme's typefaces lack is drawn in another one, which shows within a word.",
  example: {
    wrong: "Written by Nguyễn Du",
    right: "Written by Nguyễn Du (with a typeface in assets/fonts/ that has ễ)",
  },
  // One range, which is looked for in a tenth of the time.
  prose: /[\u0100-\u1EFF]/,
  checkPage: (page, body, { ownFaces, typefaces }) => {
    const face = typefaces.text;
    const pattern = lackingIn(face)(page.language.code);
    if (ownFaces || !pattern) return [];
    const found = matchProse(body, pattern);
    const letters = [...new Set(found.map(({ match }) => match[0]))];
    const [first] = found;
    return first
      ? {
          span: { start: first.start, end: first.end },
          message: `${face.own ? `“${face.name}” lacks` : "The theme's typefaces lack"} ${letters.slice(0, 8).join(" ")}${letters.length > 8 ? " …" : ""}: readers see ${letters.length > 1 ? "these letters" : "this letter"} in another one.`,
          hint: "Nothing is lost, and words that are right may stay. A look with typefaces of its own in assets/fonts/ can hold more letters.",
        }
      : [];
  },
};
