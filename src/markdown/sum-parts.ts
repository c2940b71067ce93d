import type { HeadingFact, TextFact } from "./body.ts";

// A name, a number or a line of a list is the same in many languages; a sentence is not.
const sentence = { words: 6, letters: 24 };
const lowerCase = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]/gu;
const withoutCase = /\p{Lo}/gu;

/** What is known of a part while its texts are read. */
interface PartSum {
  sum: number;
  length: number;
  words: number;
  letters: number;
}

/**
 * For what stands before the first heading and for the part of each heading a line with what tells its words from any others; empty
 * where they are too few to tell in which language they are. Code, HTML and pictures count for nothing.
 */
export function sumParts(texts: TextFact[], headings: HeadingFact[]): string {
  const parts = Array.from(
    { length: headings.length + 1 },
    (): PartSum => ({ sum: 0x811c9dc5, length: 0, words: 0, letters: 0 }),
  );
  let part = 0;
  for (const { text, start } of texts) {
    // They come in their order, but for notes.
    while (part > 0 && (headings[part - 1] as HeadingFact).start > start) part--;
    while (part < headings.length && (headings[part] as HeadingFact).start <= start) part++;
    const heading = headings[part - 1];
    if (!heading || start >= heading.end) addText(text, parts[part] as PartSum);
  }
  return parts
    .map((known) => (isSentence(known) ? `${known.sum.toString(36)} ${known.length.toString(36)}` : ""))
    .join("\n");
}

function isSentence({ words, letters }: PartSum): boolean {
  return words >= sentence.words || letters >= sentence.letters;
}

/**
 * The sum is that of FNV-1a over every fifth sign: texts in two languages differ in nearly all of them, nobody means two of one page to have
 * the same sum, and all signs would take longer than everything else that a second language costs a page.
 */
function addText(text: string, part: PartSum): void {
  let { sum } = part;
  for (let i = 0; i < text.length; i += 5) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  part.sum = Math.imul(sum ^ 10, 0x01000193) >>> 0;
  part.length += text.length + 1;
  if (isSentence(part)) return;
  part.words += count(text, lowerCase, sentence.words);
  part.letters += count(text, withoutCase, sentence.letters);
}

/** How often a pattern is in a text, as far as anybody wants to know. */
function count(text: string, pattern: RegExp, most: number): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (found < most && pattern.test(text)) found++;
  return found;
}
