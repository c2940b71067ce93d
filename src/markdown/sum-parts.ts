import type { HeadingFact, TextFact } from "./body.ts";

// A name, a number or a line of a list is the same in many languages; a sentence is not.
const sentence = { words: 6, letters: 24 };
const lowerCase = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]+/gu;
const withoutCase = /\p{Lo}/gu;

/**
 * For what stands before the first heading and for the part of each heading a line with what tells its words from any others; empty
 * where they are too few to tell in which language they are. Code, HTML and pictures count for nothing.
 */
export function sumParts(texts: TextFact[], headings: HeadingFact[]): string {
  const parts = Array.from({ length: headings.length + 1 }, () => "");
  let part = 0;
  for (const { text, start } of texts) {
    // They come in their order, but for notes.
    while (part > 0 && (headings[part - 1] as HeadingFact).start > start) part--;
    while (part < headings.length && (headings[part] as HeadingFact).start <= start) part++;
    const heading = headings[part - 1];
    if (!heading || start >= heading.end) parts[part] += `${text}\n`;
  }
  return parts.map((text) => (isSentence(text) ? sum(text) : "")).join("\n");
}

function isSentence(text: string): boolean {
  return hasMany(text, lowerCase, sentence.words) || hasMany(text, withoutCase, sentence.letters);
}

function hasMany(text: string, pattern: RegExp, least: number): boolean {
  let found = 0;
  for (const _ of text.matchAll(pattern)) if (++found === least) return true;
  return false;
}

/** 64 bits and the length, by the function of FNV-1a with two seeds: nobody means two texts to have the same. */
function sum(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    a = Math.imul(a ^ sign, 0x01000193);
    b = Math.imul(b ^ sign, 0x85ebca6b);
  }
  return [a >>> 0, b >>> 0, text.length].map((number) => number.toString(36)).join(" ");
}
