import { foldWord } from "./fold-word.ts";
import { splitWords } from "./split-words.ts";

/** A piece of text; `found` is a word that the reader asked for. */
interface TextPart {
  text: string;
  found: boolean;
}

const longest = 170;
// What stands before the first found word, so that one sees where it stands.
const before = 50;

/** The text as parts, those among `words` (folded) marked as found. */
export function markWords(text: string, words: Set<string>, language: string): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { word, start, end } of splitWords(text, language)) {
    if (!foldWord(word, language).some((form) => words.has(form))) continue;
    if (start > at) parts.push({ text: text.slice(at, start), found: false });
    parts.push({ text: word, found: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), found: false });
  return parts;
}

/** A line or two of a text around the place where most of the words stand close together; its beginning where there are none. */
export function cutExcerpt(text: string, words: Set<string>, language: string): string {
  if (text.length <= longest) return text;
  const all = splitWords(text, language);
  const hits = all.filter(({ word }) => foldWord(word, language).some((form) => words.has(form)));
  const variety = (from: number) =>
    new Set(
      hits
        .filter(({ start, end }) => start >= from && end <= from + longest - before)
        .map(({ word }) => word.toLowerCase()),
    ).size;
  let best = 0;
  let most = 0;
  for (const { start } of hits) {
    const found = variety(start);
    if (found > most) [best, most] = [start, found];
  }
  const from = best <= before ? 0 : (all.find(({ start }) => start >= best - before)?.start ?? best);
  const to = all.filter(({ end }) => end <= from + longest).at(-1)?.end ?? from + longest;
  return `${from > 0 ? "… " : ""}${text.slice(from, to)}${to < text.length ? " …" : ""}`;
}
