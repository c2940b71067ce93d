import type { Places } from "./body.ts";

/** Where the character at `offset` of a text stands, given the text's places. */
export function placeOf(places: Places, offset: number): number {
  const i = findPair(places, offset);
  return (places[i + 1] as number) + offset - (places[i] as number);
}

/** The index of the last pair of places at or before an offset; of the first one where there is none. */
export function findPair(places: Places, offset: number): number {
  let low = 0;
  let high = places.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[2 * middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return 2 * low;
}
