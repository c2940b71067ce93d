import { unspaced } from "../../theme/search/split-words.ts";

// What stands in the titles of all kinds of pages.
const common = new Set(
  "and das der des del die for home index las les los official page site the una und von website welcome with".split(
    " ",
  ),
);
// So many letters at the beginning of a word tell it from others: "circle" and "circles" are one.
const telling = 5;
const ofSame = 0.5;

/**
 * Whether two titles of a page, one after the other, are those of the same page: `same` for a small change, `changed` where most of its
 * words are others, and `other` where it has none of the words that it had.
 */
export function compareTitles(before: string, now: string): "same" | "changed" | "other" {
  const [old, made] = [listWords(before), listWords(now)];
  const shared = [...old].filter((word) => made.has(word)).length;
  if (shared >= ofSame * Math.max(old.size, made.size)) return "same";
  return shared === 0 && old.size > 0 && made.size > 0 ? "other" : "changed";
}

/** The words of a title that tell something; numbers, such as that of new messages, do not. */
function listWords(title: string): Set<string> {
  const words =
    title
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return new Set(
    words.flatMap((word) => {
      if (unspaced.test(word)) return [...word];
      return word.length > 2 && !common.has(word) ? word.slice(0, telling) : [];
    }),
  );
}
