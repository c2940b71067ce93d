import type { Span } from "../problems/source-text.ts";
import type { Places } from "./body.ts";
import { findPair, placeOf } from "./place-of.ts";
import type { Rendering } from "./rendering.ts";

/** Where the content of a text block stands; `shift` is where it begins in the text that `places` belong to. */
export interface InlinePlace {
  places: Places;
  shift: number;
}

/**
 * The prose of a text block while it is put together, with its places in the source. A class, like `InlineReader`, since
 * functions made anew for each text block cost a tenth of the whole rendering.
 */
export class Prose {
  text = "";
  readonly places: Places = [];
  readonly where: InlinePlace;
  readonly rendering: Rendering;

  constructor(where: InlinePlace, rendering: Rendering) {
    this.where = where;
    this.rendering = rendering;
  }

  /** Adds a piece that begins at an offset of the block's content. */
  add(piece: string, at: number): void {
    const { places, text } = this;
    const source = this.place(at);
    const n = places.length;
    if (n === 0 || source - (places[n - 1] as number) !== text.length - (places[n - 2] as number)) {
      places.push(text.length, source);
    }
    this.addBreaks(places, text.length, at, piece.length);
    this.text += piece;
  }

  /** The places of a stretch of the block's content. */
  placesOf(start: number, end: number): Places {
    const places = [0, this.place(start)];
    this.addBreaks(places, 0, start, end - start);
    return places;
  }

  /** Adds those places inside a stretch where the content goes on elsewhere in the source, such as in the next line of a quote. */
  addBreaks(places: Places, offset: number, at: number, length: number): void {
    const { where } = this;
    for (let i = findPair(where.places, where.shift + at) + 2; i < where.places.length; i += 2) {
      const inner = (where.places[i] as number) - where.shift - at;
      if (inner >= length) break;
      places.push(offset + inner, this.place(at + inner));
    }
  }

  /** Where an offset of the block's content stands in the page's source. */
  place(offset: number): number {
    return this.rendering.toSource(placeOf(this.where.places, this.where.shift + offset));
  }

  spanOf(start: number, end: number): Span {
    return { start: this.place(start), end: this.place(end - 1) + 1 };
  }
}
