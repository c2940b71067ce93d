/** A file that staff wrote: its path as they know it (relative to the working folder, with `/`) and its text as read. */
export interface SourceText {
  path: string;
  text: string;
}

/** A stretch of a source text as UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A place as editors show it: line and column count from 1, the column in UTF-16 units. */
interface Position {
  line: number;
  column: number;
}

const lineStartsOf = new WeakMap<SourceText, number[]>();

/** Offsets at which the lines of a source text begin; kept, since many problems ask for the same text. */
export function lineStarts(source: SourceText): number[] {
  const known = lineStartsOf.get(source);
  if (known) return known;
  const starts = [0];
  for (let at = source.text.indexOf("\n"); at >= 0; at = source.text.indexOf("\n", at + 1))
    starts.push(at + 1);
  lineStartsOf.set(source, starts);
  return starts;
}

/** The position of an offset; an offset past the end is taken as the end. */
export function positionAt(source: SourceText, offset: number): Position {
  const starts = lineStarts(source);
  const target = Math.max(0, Math.min(offset, source.text.length));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= target) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: target - (starts[low] as number) + 1 };
}

/** The text of a line (counted from 1) without its line end; empty for a line that is not there. */
export function lineText(source: SourceText, line: number): string {
  const starts = lineStarts(source);
  const start = starts[line - 1];
  if (start === undefined) return "";
  const end = starts[line] ?? source.text.length + 1;
  return source.text.slice(start, end - 1).replace(/\r$/, "");
}
