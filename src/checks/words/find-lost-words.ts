import { unescapeHtml } from "../../markdown/unescape-html.ts";
import { addTo } from "../../problems/add-to.ts";
import type { Span } from "../../problems/source-text.ts";

/** A word of a text; its span covers entities in it as they are written. */
export interface WrittenWord extends Span {
  word: string;
  /** Where its line begins. */
  line: number;
}

const written = /(?:[\p{L}\p{N}]|&(?:amp;)*(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});)+/giu;
const wordIn = /[\p{L}\p{N}]+/gu;
// Of how many lines is asked whether they are shown as a whole: more would take too long, and nobody reads so many messages.
const mostLines = 200;

/**
 * The words of a text that stand less often in what is shown of it, in the order of the text. Of a word that is shown, but
 * not so often, that one counts as lost whose line is not shown as a whole.
 */
export function findLostWords(text: string, shown: string): WrittenWord[] {
  const words = listWords(text);
  const shownWords = decode(shown).toLowerCase().match(wordIn) ?? [];
  const missing = new Map<string, number>();
  for (const { word } of words) missing.set(word, (missing.get(word) ?? 0) + 1);
  for (const word of shownWords) {
    const count = missing.get(word);
    if (count !== undefined) missing.set(word, count - 1);
  }
  const candidates = words.filter(({ word }) => (missing.get(word) as number) > 0);
  if (candidates.length === 0) return [];
  const whole = createWholeFinder(words, shownWords);
  const lost: WrittenWord[] = [];
  for (const isWhole of [false, true]) {
    for (const candidate of candidates) {
      const count = missing.get(candidate.word) as number;
      if (count <= 0 || whole(candidate) !== isWhole) continue;
      missing.set(candidate.word, count - 1);
      lost.push(candidate);
    }
  }
  return lost.sort((a, b) => a.start - b.start);
}

function listWords(text: string): WrittenWord[] {
  const words: WrittenWord[] = [];
  let line = 0;
  let next = text.indexOf("\n") + 1;
  for (const { 0: found, index: start } of text.matchAll(written)) {
    while (next > 0 && next <= start) {
      line = next;
      next = text.indexOf("\n", line) + 1;
    }
    const place = { start, end: start + found.length, line };
    const parts = found.includes("&") ? (decode(found).match(wordIn) ?? []) : [found];
    words.push(...parts.map((word) => ({ word: word.toLowerCase(), ...place })));
  }
  return words;
}

/** Entities read until none is left: in code they are shown as they are written. */
function decode(text: string): string {
  let decoded = text;
  for (let n = 0; n < 4 && decoded.includes("&"); n++) decoded = unescapeHtml(decoded);
  return decoded;
}

/** Tells whether all words of the line that a word stands in are shown one after the other. */
function createWholeFinder(words: WrittenWord[], shownWords: string[]): (word: WrittenWord) => boolean {
  const shown = ` ${shownWords.join(" ")} `;
  const isWhole = new Map<number, boolean>();
  const lines = new Map<number, string[]>();
  for (const { line, word } of words) addTo(lines, line, word);
  return ({ line }) => {
    const known = isWhole.get(line);
    if (known !== undefined || isWhole.size === mostLines) return known ?? false;
    const whole = shown.includes(` ${lines.get(line)?.join(" ")} `);
    isWhole.set(line, whole);
    return whole;
  };
}
