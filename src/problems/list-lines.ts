import type { SourceText, Span } from "./source-text.ts";

/** A line of a file in which each line stands for itself. */
export interface WrittenLine {
  /** Without blanks at both ends; a byte order mark is one. */
  words: string;
  /** Where they stand. */
  span: Span;
  /** Where the next line begins. */
  next: number;
}

/** The lines of a text that are not blank. */
export function* listLines({ text }: SourceText): Generator<WrittenLine> {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf("\n", start);
    const next = feed < 0 ? text.length : feed + 1;
    const line = text.slice(start, next);
    const words = line.trim();
    const from = start + line.indexOf(words);
    if (words !== "") yield { words, span: { start: from, end: from + words.length }, next };
    start = next;
  }
}

/** Whether git wrote a line to mark a conflict: all that stands around it counts. */
export function isConflictMark(words: string): boolean {
  return /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(words);
}
