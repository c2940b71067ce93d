/** A word and where it stands in its text. */
interface PlacedWord {
  word: string;
  start: number;
  end: number;
}

// Letters with their marks, and the signs inside a word that nobody sees.
const spaced = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200C\u200D]*/gu;
/** Finds a sign of a script that puts no space between words. */
export const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const sign = /\P{M}\p{M}*/gu;

/** The words of a text in their order. Browsers that can't part the words of a script without spaces take each sign as one. */
export function splitWords(text: string, language: string): PlacedWord[] {
  if (!unspaced.test(text)) return matchWords(text, spaced);
  if (!("Segmenter" in Intl)) return matchWords(text, spaced).flatMap(splitSigns);
  const segments = new Intl.Segmenter(language, { granularity: "word" }).segment(text);
  return [...segments]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ word: segment, start: index, end: index + segment.length }));
}

function splitSigns(found: PlacedWord): PlacedWord[] {
  if (!unspaced.test(found.word)) return [found];
  return matchWords(found.word, sign).map(({ word, start, end }) => ({
    word,
    start: found.start + start,
    end: found.start + end,
  }));
}

function matchWords(text: string, pattern: RegExp): PlacedWord[] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}
