import type { Span } from "../problems/source-text.ts";
import type { Places } from "./body.ts";

/** Where the words of a value in YAML stand in its source: quotes, indents and folded lines may part them. */
export function findPlaces(value: string, span: Span, text: string): Places {
  const places: Places = [0, span.start];
  let at = span.start;
  for (const { 0: word, index } of value.matchAll(/\S+/g)) {
    const found = text.indexOf(word, at);
    if (found < 0 || found >= span.end) continue;
    places.push(index, found);
    at = found + word.length;
  }
  return places[2] === 0 ? places.slice(2) : places;
}
