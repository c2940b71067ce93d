import type { Places } from "./body.ts";

/** Where the character at `offset` of a text stands, given the text's places. */
export function placeOf(places: Places, offset: number): number {
  let i = places.length - 2;
  while (i > 0 && (places[i] as number) > offset) i -= 2;
  return (places[i + 1] as number) + offset - (places[i] as number);
}
