import { matchProse } from "./match-prose.ts";
import type { Rule } from "./rule.ts";

// Letters that look alike, Latin ones first; what another script has besides tells that the word is meant as it is.
const pairs: Record<"Cyrillic" | "Greek", [latin: string, other: string]> = {
  Cyrillic: ["aceijopsxyhABCEHIJKMOPSTXY", "асеіјорѕхуһАВСЕНІЈКМОРЅТХУ"],
  Greek: ["opvABEHIKMNOPTXYZ", "ορνΑΒΕΗΙΚΜΝΟΡΤΧΥΖ"],
};
const isLatin = /\p{Script=Latin}/u;
const isOf = { Cyrillic: /\p{Script=Cyrillic}/u, Greek: /\p{Script=Greek}/u };
const isWord = /[\p{L}\p{M}]{3,}/gu;

/** A word with letters of two scripts that look alike. */
export const lettersMixed: Rule = {
  id: "letters-mixed",
  level: "notice",
  reads: "prose",
  summary:
    "A word with a letter of another script that only looks the same is not found, and read out wrong.",
  example: { wrong: "a li\u0431rary with b\u043E\u043Eks", right: "a library with books" },
  // Plain ranges, which are found faster than the properties of letters.
  prose: /[A-Za-z][\u0370-\u04FF]|[\u0370-\u04FF][A-Za-z]/,
  checkPage: (page, body) =>
    matchProse(body, isWord).flatMap(({ match: [word], start, end }) => {
      const mended = mend(word);
      if (mended === null) return [];
      const at = [...mended.text].findIndex((letter, n) => letter !== word[n]);
      const isPlain = page.source.text.slice(start, end) === word;
      return {
        span: { start, end },
        message: `The "${word[at]}" in "${word}" is a ${mended.from} letter that only looks like the ${mended.to} "${mended.text[at]}".`,
        hint: "Type the word anew; it looks the same, but is found then.",
        repair: isPlain ? { edits: [{ start, end, text: mended.text }] } : null,
      };
    }),
};

/** The word in the one script that most of its letters are of, where each of the others has its like there; `null` for all other words. */
function mend(word: string): { text: string; from: string; to: string } | null {
  for (const script of ["Cyrillic", "Greek"] as const) {
    const letters = [...word];
    const others = letters.filter((letter) => isOf[script].test(letter)).length;
    const latin = letters.filter((letter) => isLatin.test(letter)).length;
    if (others === 0 || latin === 0) continue;
    const [ofLatin, ofOther] = pairs[script];
    const [from, to] = others > latin ? [ofLatin, ofOther] : [ofOther, ofLatin];
    const isForeign = others > latin ? isLatin : isOf[script];
    const text = letters.map((letter) =>
      isForeign.test(letter) ? (to[from.indexOf(letter)] ?? "") : letter,
    );
    if (text.includes("")) continue;
    const [wrong, right] = others > latin ? ["Latin", script] : [script, "Latin"];
    return { text: text.join(""), from: wrong, to: right };
  }
  return null;
}
