import type { Span } from "../problems/source-text.ts";
import { rightToLeft } from "../site/right-to-left.ts";
import type { Rule } from "./rule.ts";
import { createCodeFinder } from "./source-lines.ts";

// Control characters, marks of width zero, and overrides of the writing direction. Joiners stay: Persian and emoji need
// them; so does the no-break space.
const invisible = /(?:(?![\t\n\r])\p{Cc}|[\u200B\u2028\u2029\u202A-\u202E\u2060]|(?<!^)\uFEFF)+/gu;

// The same characters as one set: looking for it takes a fifth of the time, and most pages have none.
const anyInvisible = /[^\P{Cc}\t\n\r]|[\u200B\u2028\u2029\u202A-\u202E\u2060\uFEFF]/u;

// Scripts without blanks between words, where a mark of width zero says where a line may end.
const withoutBlanks =
  "[\\p{Script=Khmer}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Myanmar}\\p{Script=Tibetan}]";
const needed = new RegExp(`(?<=${withoutBlanks})[\\u200B\\u2060]|[\\u200B\\u2060](?=${withoutBlanks})`, "gu");
// A number or a name that keeps its own direction within a line from right to left, up to the sign that ends it.
const embedded = /[\u202A\u202B][^\u202A-\u202E\n]*\u202C/g;

/** Where signs stand that a script needs. */
function findNeeded(text: string): Set<number> {
  const places = new Set([...text.matchAll(needed)].map(({ index }) => index));
  for (const { 0: part, index } of text.matchAll(embedded)) {
    const line = text.slice(
      text.lastIndexOf("\n", index) + 1,
      (text.indexOf("\n", index) + 1 || text.length + 1) - 1,
    );
    if (rightToLeft.test(line)) places.add(index).add(index + part.length - 1);
  }
  return places;
}

/** Characters that nobody sees but that break searching, links and screen readers. */
export const invisibleCharacters: Rule = {
  id: "invisible-characters",
  explains: [
    "footnote-missing",
    "footnote-unused",
    "html-tags",
    "html-unknown-attribute",
    "html-unknown-tag",
  ],
  untidy: true,
  reads: "files",
  summary: "Characters that can't be seen break links, searching and screen readers.",
  example: { wrong: "thepeople\u200B@example.org", right: "thepeople@example.org" },
  checkPage: (page) => {
    if (!anyInvisible.test(page.source.text)) return [];
    const found = [...page.source.text.matchAll(invisible)];
    if (found.length === 0) return [];
    const isCode = createCodeFinder(page);
    const needed = findNeeded(page.source.text);
    return found
      .filter(({ 0: run, index }) => !isCode(index) && ![...run].every((_, n) => needed.has(index + n)))
      .map((match) => {
        const span = { start: match.index, end: match.index + match[0].length };
        const code = (match[0].codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0");
        return {
          span,
          message: `An invisible character (U+${code}) stands here, probably copied with the text.`,
          hint: "Delete it: the corrected line is free of it.",
          repair: { edits: [{ ...span, text: fillGap(page.source.text, span) }], safe: true },
        };
      });
  },
};

/** What takes the place of such signs: a blank where they part two words as a line end does, else nothing. */
function fillGap(text: string, { start, end }: Span): string {
  const parts = /[\u2028\u2029]/.test(text.slice(start, end));
  return parts && /\S/.test(text[start - 1] ?? " ") && /\S/.test(text[end] ?? " ") ? " " : "";
}
