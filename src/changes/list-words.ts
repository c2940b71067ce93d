import { joinNodes, type Passage } from "./list-page-passages.ts";

/** A word with the signs that follow it: where it stands in the joined text of the nodes of its passage. */
export interface Word {
  text: string;
  passage: Passage;
  start: number;
  end: number;
}

/** The words of passages, in languages without blanks too. */
export function listWords(passages: Passage[], segmenter: Intl.Segmenter): Word[] {
  return passages.flatMap((passage) => {
    const words: Word[] = [];
    let last: Word | null = null;
    for (const { segment, index, isWordLike } of segmenter.segment(joinNodes(passage.nodes))) {
      const end = index + segment.length;
      if (/^\s+$/.test(segment)) last = null;
      else if (last && !isWordLike) {
        last.text += segment;
        last.end = end;
      } else {
        last = { text: segment, passage, start: index, end };
        words.push(last);
      }
    }
    return words;
  });
}
