import type { Places } from "./body.ts";

interface Lines {
  src: string;
  lineStarts: number[];
  lineEnds: number[];
}

/**
 * Places of a block's content whose lines are, from `line` on, the ends of the source lines: what a list, quote or
 * footnote puts before a line is cut off at its left, and blanks at its right.
 */
export function locateLines(content: string, line: number, { src, lineStarts, lineEnds }: Lines): Places {
  const whole = (lineEnds[line] ?? src.length) - content.length;
  if (src.startsWith(content, whole) && !content.includes("\n")) return [0, whole];
  const places: Places = [];
  let at = line;
  for (let from = 0; ; at++) {
    const feed = content.indexOf("\n", from);
    const length = (feed < 0 ? content.length : feed) - from;
    let end = lineEnds[at] ?? src.length;
    const first = lineStarts[at] ?? end;
    const text = content.slice(from, from + length);
    const written = text.trimStart();
    while (end > first && !src.startsWith(written, end - written.length)) end--;
    places.push(from + length - written.length, Math.max(first, end - written.length));
    if (feed < 0) return places;
    from = feed + 1;
  }
}
