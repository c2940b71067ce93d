import { foldTypography } from "./fold-meaning.ts";

// What parts thousands; of blanks one that can't be broken, or one behind a group that is short enough.
const gap =
  /(?<=\p{Nd})[\u00a0\u2009\u202f٬](?=\p{Nd}{3}(?!\p{Nd}))|(?<=(?<![\p{Nd}.,])\p{Nd}{1,3}) (?=\p{Nd}{3}(?!\p{Nd}))/gu;
// Days and hours are written otherwise from language to language.
const dated =
  /\d{1,4}([-./])\d{1,2}\1\d{1,4}|\d{1,2}[:h]\d{2}|\d{1,2}(?:\.\d{2})? ?(?:[ap]\.? ?m\b|uhr\b|h\b)/gi;
const number = /(?<![\p{L}\d])(?:(\d{1,3}(?:[.,']\d{3})+)(?!\d)|(\d+))(?:[.,٫](\d+))?/gu;

/**
 * The numbers of a text as they can be compared with those of another language: in ASCII digits, without what parts thousands, with
 * a point before decimals. Those below ten, which one language writes as a word, and days and hours in figures are left out.
 */
export function listNumbers(text: string): string[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const folded = foldTypography(text.replace(gap, ",")).replace(dated, " ");
  return [...folded.matchAll(number)].flatMap(([, thousands, plain, decimals]) => {
    const whole = (thousands ?? (plain as string)).replace(/\D/g, "");
    if (decimals !== undefined) return `${whole}.${decimals}`;
    return Number(whole) < 10 ? [] : whole;
  });
}
