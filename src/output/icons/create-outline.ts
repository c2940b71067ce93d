import type { Resvg, ResvgRenderOptions } from "@resvg/resvg-js";
import type { OutlineLetters } from "../../theme/icons/draw-monogram.ts";
import { createMeasure } from "../cards/create-measure.ts";

/** Draws letters with the fonts of the cards, so that an icon needs no font where it is shown. */
export function createOutline(
  Renderer: typeof Resvg,
  options: ResvgRenderOptions,
  family: string,
): OutlineLetters {
  const measure = createMeasure(Renderer, options);
  return (letters, { width, height }) => {
    const wide = measure(letters, family);
    if (wide === null) return null;
    // Capitals are two thirds as high as the size of the font.
    const size = Math.min(width / wide, height / 0.67);
    const text = `<text text-anchor="middle" y="${0.335 * size}" font-family="'${family}'" font-size="${size}">${letters}</text>`;
    const drawn = new Renderer(`<svg xmlns="http://www.w3.org/2000/svg">${text}</svg>`, options).toString();
    const paths = [...drawn.matchAll(/<path[^<>]* d="([^"]*)"/g)].map(([, path]) => path as string);
    const short = paths
      .join(" ")
      .replace(/-?(?<!\d)\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(2))));
    return `<path d="${short}"/>`;
  };
}
