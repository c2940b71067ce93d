import createBidi, { type Bidi } from "bidi-js";

// Its types take it for a module of the other kind.
const bidi = (createBidi as unknown as () => Bidi)();
// Its letters are joined; signs and digits stand by themselves.
const arabicSign = /[\u060C\u061B\u061F\u0660-\u066D\u06D4\u06F0-\u06F9]/;
const arabic = /[\u0600-\u06FF\u200C]|\u200D|\p{Script=Arabic}/u;
const unseen = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/**
 * The pieces of a line from the left to the right, as a page shows it (Unicode, annex 9); all of a piece runs one way, and is of
 * one script. The letters of an Arabic piece stand as they are written, for who draws them joins them; everything else stands
 * as it is seen.
 */
export function orderLine(words: string, dir: "ltr" | "rtl"): string[] {
  const embedded = bidi.getEmbeddingLevels(words, dir);
  const pieces: { text: string; level: number; kind: string }[] = [];
  for (const at of bidi.getReorderedIndices(words, embedded)) {
    const sign = words[at] as string;
    if (unseen.test(sign)) continue;
    const level = embedded.levels[at] as number;
    const kind = kindOf(sign);
    const last = pieces.at(-1);
    const shown = (level % 2 === 1 && kind === "other" && bidi.getMirroredCharacter(sign)) || sign;
    if (last?.kind !== kind || last.level !== level) pieces.push({ text: shown, level, kind });
    else last.text = level % 2 === 1 && kind === "arabic" ? shown + last.text : last.text + shown;
  }
  return pieces.map(({ text }) => text);
}

function kindOf(sign: string): "sign" | "arabic" | "space" | "other" {
  if (arabicSign.test(sign)) return "sign";
  if (arabic.test(sign)) return "arabic";
  return sign.trim() === "" ? "space" : "other";
}
