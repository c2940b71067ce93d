import type { Token } from "markdown-it";
import type { Span } from "../problems/source-text.ts";
import type { Rendering } from "./rendering.ts";

/** Where the lines of a block stand in the normalised body, without blanks around them. */
export function spanOfLines({ map }: Token, { lineStarts, lineEnds, source }: Rendering): Span {
  const [first, last] = map as [number, number];
  const from = lineStarts[first] as number;
  const text = source.slice(from, lineEnds[last - 1] as number);
  return {
    start: from + text.length - text.trimStart().length,
    end: from + text.trimEnd().length,
  };
}
