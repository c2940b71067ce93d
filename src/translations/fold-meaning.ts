import { foldDigits } from "../site/fold-digits.ts";

// The marks in a text, which no text of a page contains.
const [open, close] = ["\u0002", "\u0003"];
const quotes = /["'`´“”„‟‘’‚‛«»‹›′‵「」『』]/g;
const dashes = /[-‐‑‒–—―−]+/g;
// Signs that a language sets in a form of its own.
const turned: Record<string, string> = { "،": ",", "؛": ";", "؟": "?", "٪": "%", "。": ".", "、": "," };
const own = new RegExp(`[${Object.keys(turned).join("")}]`, "g");
const marks = new RegExp(`${open}[^${open}${close}]*${close}`, "g");
// Scripts that put no blanks between words, so that one in them, as at the end of a line, is no sign of anything.
const joined = ["Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer", "Myanmar"]
  .map((script) => `\\p{sc=${script}}`)
  .join("");
const letters = String.raw`[[\p{L}\p{N}\p{M}]--[${joined}]]`;
// What says something besides words and numbers.
const meant = String.raw`[${joined}]|(?:${letters}(?:'(?=\p{L}))?)+|[\p{Sc}+−=<>×÷±%‰&§#@°]`;
const signs = { meant: new RegExp(meant, "gv"), all: new RegExp(`${meant}|\\S`, "gv") };
// The same for most texts in English, in half the time.
const ascii = {
  meant: /(?:[a-z\d](?:'(?=[a-z]))?)+|[$+=<>%&#@]/gi,
  all: /(?:[a-z\d](?:'(?=[a-z]))?)+|\S/gi,
};
const isAscii = /^[\0-\x7f]*$/;

/** A mark to stand in the text of a part: what it is besides its words. */
export function formatMark(mark: string): string {
  return `${open}${cleanText(mark)}${close}`;
}

/** A text without control characters but line breaks, so that it holds no mark. */
export function cleanText(text: string): string {
  return /[^\P{Cc}\n]/u.test(text) ? text.replace(/[^\P{Cc}\n]/gu, " ") : text;
}

// Sites keep digests of what the next two give: where they give something else, every translation is behind at once.

/** The words and numbers of a marked text in their order, with one blank between them: all that carries its meaning. */
export function foldMeaning(marked: string): string {
  return listSigns(marked.replace(marks, ""), "meant").join(" ");
}

/** All signs of a marked text, however quotes, dashes, blanks and lines are set, and its marks. */
export function foldForm(marked: string): string {
  const parts: string[] = [];
  let done = 0;
  for (const { 0: mark, index } of marked.matchAll(marks)) {
    parts.push(...listSigns(marked.slice(done, index), "all"), mark);
    done = index + mark.length;
  }
  return [...parts, ...listSigns(marked.slice(done), "all")].join(" ");
}

function listSigns(text: string, kind: keyof typeof signs): string[] {
  const folded = foldTypography(text);
  return folded.match((isAscii.test(folded) ? ascii : signs)[kind]) ?? [];
}

/** A text in one typography, with the digits of any script as ASCII ones. */
export function foldTypography(text: string): string {
  const plain = isAscii.test(text) ? text : foldDigits(text.normalize("NFKC").replace(/\p{Cf}/gu, ""));
  return plain
    .replace(own, (found) => turned[found] as string)
    .replace(quotes, "'")
    .replace(dashes, "-")
    .replace(/\.{3,}/g, "...")
    .replace(/(?<![^\s(])-(?=\d)/g, "−");
}
