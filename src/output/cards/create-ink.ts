import type { Resvg, ResvgRenderOptions } from "@resvg/resvg-js";

/** How wide the ink of a drawing in SVG is, in its own units; `null` where nothing is drawn, as no font has any of its letters. */
export type MeasureInk = (svg: string) => number | null;

/** Measures ink as cards are drawn; what was measured once is kept. */
export function createInk(Renderer: typeof Resvg, options: ResvgRenderOptions): MeasureInk {
  const widths = new Map<string, number | null>();
  return (svg) => {
    const known = widths.get(svg);
    if (known !== undefined) return known;
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg">${svg}</svg>`;
    const width = new Renderer(drawing, options).getBBox()?.width ?? null;
    widths.set(svg, width);
    return width;
  };
}

/** Whether there is a font for each letter: one that no font has is passed over in silence, so each is asked for by itself. */
export function hasLetters(text: string, ink: (text: string) => number | null): boolean {
  const letters = new Set(text.replace(/[\s\p{M}\p{Cf}]/gu, ""));
  return [...letters].every((letter) => ink(letter) !== null);
}
