import type { Body } from "../markdown/body.ts";
import { placeOf } from "../markdown/place-of.ts";
import type { Span } from "../problems/source-text.ts";

/** A find in the prose of a page, with where it stands in the source. */
export interface ProseMatch extends Span {
  match: RegExpExecArray;
}

/** All places in the prose of a body (not in code, HTML or addresses) that a pattern with the flag `g` finds. */
export function matchProse(body: Body, pattern: RegExp): ProseMatch[] {
  return body.texts.flatMap(({ text, places }) =>
    [...text.matchAll(pattern)].map((match) => ({
      match,
      start: placeOf(places, match.index),
      end: placeOf(places, match.index + match[0].length - 1) + 1,
    })),
  );
}
