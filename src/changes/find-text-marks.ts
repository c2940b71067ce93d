import { findRanges, type Range } from "./find-ranges.ts";
import type { Passage } from "./list-page-passages.ts";
import { listWords, type Word } from "./list-words.ts";

/** Words that follow each other in a passage and are not in the other text: from and to where in the joined text of its nodes. */
export interface TextMark {
  passage: Passage;
  start: number;
  end: number;
}

/** A place at which two texts differ: what is marked on either side, and the passages at which to look, where there are any. */
export interface TextDifference {
  old: { marks: TextMark[]; at: Passage | null };
  now: { marks: TextMark[]; at: Passage | null };
}

/** Fewer words than this between two differences belong to both: a lone “the” is no landmark. */
const landmark = 2;
/** More words that differ than this are not told apart within what was edited. */
const mostWords = 500;
/** What two passages have in common at least, to be told as one that was edited. */
const likeness = 0.3;

/** Where two pages differ, word by word where a passage was edited, in their order. */
export function findTextMarks(olds: Passage[], news: Passage[], language: string): TextDifference[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  const textsOf = (passages: Passage[]) => passages.map(({ text }) => text);
  return findRanges(textsOf(olds), textsOf(news)).map(({ old, now }) => {
    const words = {
      old: listWords(olds.slice(...old), segmenter),
      now: listWords(news.slice(...now), segmenter),
    };
    const ranges = findWordRanges(words.old, words.now);
    return {
      old: {
        marks: ranges.flatMap(({ old: [from, to] }) => group(words.old.slice(from, to))),
        at: near(olds, old),
      },
      now: {
        marks: ranges.flatMap(({ now: [from, to] }) => group(words.now.slice(from, to))),
        at: near(news, now),
      },
    };
  });
}

function findWordRanges(olds: Word[], news: Word[]): Range[] {
  const ranges = findRanges(
    olds.map(({ text }) => text),
    news.map(({ text }) => text),
    mostWords,
  );
  const differing = ranges.reduce((sum, { old, now }) => sum + Math.max(old[1] - old[0], now[1] - now[0]), 0);
  const whole: Range = { old: [0, olds.length], now: [0, news.length] };
  if (differing > (1 - likeness) * Math.max(olds.length, news.length)) return [whole];
  return ranges.reduce<Range[]>((united, range) => {
    const last = united.at(-1);
    if (last && range.now[0] - last.now[1] < landmark) {
      last.old[1] = range.old[1];
      last.now[1] = range.now[1];
    } else united.push(range);
    return united;
  }, []);
}

/** The marks of words, one for those of a passage. */
function group(words: Word[]): TextMark[] {
  const marks: TextMark[] = [];
  for (const { passage, start, end } of words) {
    const last = marks.at(-1);
    if (last?.passage === passage) last.end = end;
    else marks.push({ passage, start, end });
  }
  return marks;
}

/** The first passage of a range; of an empty one, that before which something is new or gone. */
function near(passages: Passage[], [from]: [number, number]): Passage | null {
  return passages[from] ?? passages.at(-1) ?? null;
}
