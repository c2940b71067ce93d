import type { Page } from "../content/page.ts";
import { baseLanguage } from "../site/base-language.ts";
import { findScript } from "../site/find-script.ts";
import { matchProse } from "./match-prose.ts";
import { type Rule, reportRule } from "./rule.ts";

// The letters beyond those of English and western Europe that the theme's faces hold (see tests/support/subset-fonts.ts).
const latin = "ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĪīĮįİıĶķĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŹźŻżŽžȘșȚțẞ";
const arabic = /[ء-غـ-ٰٕٹټپځڅچڈډڑړڕږژښڤکګڭگڵںڼھۀ-ۃۅ-ۈۋ-ێېے-ە]/u;

/** The letters between two signs of Unicode that the faces lack, as a set for an expression. */
function listLacking(from: number, to: number, isHeld: (letter: string) => boolean): string {
  const letters = Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
  return letters.filter((letter) => /[\p{L}\p{M}]/u.test(letter) && !isHeld(letter)).join("");
}

const isHeldLatin = (letter: string) => latin.includes(letter);
const lackingLatin = listLacking(0x100, 0x24f, isHeldLatin) + listLacking(0x1e00, 0x1eff, isHeldLatin);
const lackingArabic =
  listLacking(0x610, 0x6ff, (letter) => arabic.test(letter)) + listLacking(0x750, 0x77f, () => false);
const lacking: Record<string, RegExp> = {
  Latn: new RegExp(`[${lackingLatin}]`, "gu"),
  Arab: new RegExp(`[${lackingLatin}${lackingArabic}]`, "gu"),
};

// Languages whose alphabet the faces hold. The others are set in the reader's own fonts, in part or as a whole.
const held = new Set(
  "ar az bs ca ckb cs da de en es et eu fa fi fr ga gl hr hu id is it lb lt lv ms nb nl nn no pl ps pt ro sk sl sq sr-Latn sv sw tl tr ug ur".split(
    " ",
  ),
);

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
  checkPage: (page, body, { ownFaces }) => {
    const pattern = isHeld(page) ? lacking[findScript(page.language.code)] : undefined;
    if (ownFaces || !pattern) return [];
    const found = matchProse(body, pattern);
    const letters = [...new Set(found.map(({ match }) => match[0]))];
    const [first] = found;
    return first
      ? [
          reportRule(glyphMissing, page, {
            span: { start: first.start, end: first.end },
            message: `The theme's typefaces lack ${letters.slice(0, 8).join(" ")}${letters.length > 8 ? " …" : ""}: readers see ${letters.length > 1 ? "these letters" : "this letter"} in another one.`,
            hint: "Nothing is lost, and words that are right may stay. A look with typefaces of its own in assets/fonts/ can hold more letters.",
          }),
        ]
      : [];
  },
};

function isHeld({ language: { code } }: Page): boolean {
  return held.has(code) || held.has(baseLanguage(code));
}
