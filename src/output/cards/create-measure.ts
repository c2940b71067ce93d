import type { Resvg, ResvgRenderOptions } from "@resvg/resvg-js";
import { escapeHtml } from "../../markdown/escape-html.ts";
import type { MeasureText } from "../../theme/cards/card.ts";

/** Measures text as the cards are drawn; what was measured once is kept. */
export function createMeasure(Renderer: typeof Resvg, options: ResvgRenderOptions): MeasureText {
  const size = 100;
  const widths = new Map<string, number | null>();
  const measure = (text: string, family: string): number | null => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><text font-family="'${family}'" font-size="${size}">${escapeHtml(text)}</text></svg>`;
    const width = new Renderer(svg, options).getBBox()?.width;
    return width === undefined ? null : width / size;
  };
  const kept = (text: string, family: string): number | null => {
    const key = `${family}\n${text}`;
    if (!widths.has(key)) widths.set(key, measure(text, family));
    return widths.get(key) as number | null;
  };
  // A letter that no font has is passed over in silence, so each is asked for by itself.
  const hasLetters = (text: string, family: string) =>
    [...new Set(text.replace(/[\s\p{M}\p{Cf}]/gu, ""))].every((letter) => kept(letter, family) !== null);
  return (text, family) => (hasLetters(text, family) ? (kept(text, family) ?? 0) : null);
}
