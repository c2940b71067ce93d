/** An `error` stops a build, a `notice` does not. There is no third level. */
export type Level = "error" | "notice";

/** Replace the UTF-16 offsets `start` to `end` (exclusive) of a file by `text`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** How a problem can be mended. `safe` says that there is only one sensible repair, so `fix` may apply it. */
export interface Repair {
  edits: Edit[];
  safe: boolean;
  /** The file that is to be edited, where it is another than that of the problem; one that is not there yet is empty. */
  file?: string;
}

/** One fault in what staff wrote. Plain data, so that it can be cached, sent to a worker and printed as JSON. */
export interface Problem {
  /** Id of the rule that found it, e.g. `link-missing-page`. */
  rule: string;
  level: Level;
  /** Path relative to the working folder, with `/`. */
  file: string;
  /** Counted from 1; 0 for a fault of the whole file. */
  line: number;
  column: number;
  /** Width of the caret line in UTF-16 units, at least 1. */
  length: number;
  /** The line itself, or the part of a very long one that begins at the offset `from`, absent where that is 0. */
  excerpt: string;
  from?: number;
  /** One sentence in the words of staff, with a full stop. */
  message: string;
  /** What to do, in a sentence; `null` where the corrected line says it all. */
  hint: string | null;
  /** The line (or that part of it) as it should read, where that can be computed; or a line to add where the hint says. */
  corrected: string | null;
  repair: Repair | null;
  /** The last day, `YYYY-MM-DD`, on which it is none yet; absent where it is one on any day. */
  after?: string;
  /** The last day on which it is one. */
  until?: string;
}
