import { foldWords } from "../../site/glossary/fold-words.ts";

/** A stretch of a text, and what is to stand there. */
interface Suited {
  start: number;
  text: string;
}

const opening = '["“„«»(¿¡*\\s\\uFFFC]*$';
const atBeginning = new RegExp(`^${opening}`);
const afterSentence = new RegExp(`(?:[.!?…:]["”’)»]*\\s+|\\n)${opening}`);

/** Whether a sentence begins at an offset of a text. */
export function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  return (at <= 40 && atBeginning.test(before)) || afterSentence.test(before);
}

/**
 * What is to stand for a stretch of a text in the place of words that the glossary has as `spelt`: with the capitals that they have
 * there, and in English with the article that goes with it; `null` where that isn't known.
 */
export function suitWord(
  text: string,
  { start, end }: { start: number; end: number },
  { spelt, write, language }: { spelt: string; write: string; language: string },
): Suited | null {
  const found = text.slice(start, end);
  const cased = applyCase(found, { spelt, write, isFirst: beginsSentence(text, start) });
  const [, article = "", gap = ""] =
    language === "en"
      ? (/(?<![\p{L}\p{N}'’-])(an?)(\s+)$/iu.exec(text.slice(Math.max(0, start - 12), start)) ?? [])
      : [];
  if (article === "" || foldWords(found)[0] === foldWords(write)[0]) return { start, text: cased };
  const wanted = articleOf(write);
  if (wanted === null) return null;
  if (wanted === article.toLowerCase()) return { start, text: cased };
  const first = article[0] === "A" ? "A" : "a";
  return { start: start - article.length - gap.length, text: `${first}${wanted.slice(1)}${gap}${cased}` };
}

function applyCase(
  found: string,
  { spelt, write, isFirst }: { spelt: string; write: string; isFirst: boolean },
): string {
  // Capitals that the glossary itself has say nothing of those that are wanted.
  const isCapital = /^[^\p{L}]*\p{Lu}/u.test(found);
  const isOwn = /^[^\p{L}]*\p{Lu}/u.test(spelt);
  const isLoud = (words: string) => /\p{Lu}.*\p{Lu}/su.test(words) && !/\p{Ll}/u.test(words);
  if (isLoud(found) && !isLoud(spelt)) return write.toUpperCase();
  return isCapital && (!isOwn || isFirst) ? `${(write[0] ?? "").toUpperCase()}${write.slice(1)}` : write;
}

/** The article before an English word; `null` where one has to hear it, as before "user" and "MOOC". */
function articleOf(word: string): "a" | "an" | null {
  if (/^(?:[uU\d]|[Ee]u|[Oo]nc?e(?!\p{L})|\p{Lu}{2})/u.test(word)) return null;
  return /^(?:[aeio]|hour|heir|hon(?:est|ou?r))/i.test(word) ? "an" : "a";
}
