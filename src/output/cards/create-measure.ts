import { escapeHtml } from "../../markdown/escape-html.ts";
import { rightToLeft } from "../../site/right-to-left.ts";
import type { MeasureText } from "../../theme/cards/card.ts";
import { hasLetters, type MeasureInk } from "./create-ink.ts";
import { placePieces } from "./place-pieces.ts";

const size = 100;

/** Measures text as the cards are drawn. */
export function createMeasure(ink: MeasureInk): MeasureText {
  return (text, family) => {
    const draw = (words: string) =>
      ink(`<text font-family="'${family}'" font-size="${size}">${escapeHtml(words)}</text>`);
    if (!hasLetters(text, draw)) return null;
    return (rightToLeft.test(text) ? placePieces(text, "rtl", draw).width : (draw(text) ?? 0)) / size;
  };
}
