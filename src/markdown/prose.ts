import type { Span } from "../problems/source-text.ts";
import type { Places } from "./body.ts";
import { placeOf } from "./place-of.ts";
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
    const { places, where, text } = this;
    const source = this.place(at);
    const n = places.length;
    if (n === 0 || source - (places[n - 1] as number) !== text.length - (places[n - 2] as number)) {
      places.push(text.length, source);
    }
    for (let i = 2; i < where.places.length; i += 2) {
      const inner = (where.places[i] as number) - where.shift - at;
      if (inner > 0 && inner < piece.length) places.push(text.length + inner, this.place(at + inner));
    }
    this.text += piece;
  }

  /** Where an offset of the block's content stands in the page's source. */
  place(offset: number): number {
    return this.rendering.toSource(placeOf(this.where.places, this.where.shift + offset));
  }

  spanOf(start: number, end: number): Span {
    return { start: this.place(start), end: this.place(end - 1) + 1 };
  }
}
