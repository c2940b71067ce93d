import type { Resvg, ResvgRenderOptions } from "@resvg/resvg-js";
import { rightToLeft } from "../../site/right-to-left.ts";
import type { OutlineLetters } from "../../theme/icons/draw-monogram.ts";
import { createInk } from "../cards/create-ink.ts";
import { createMeasure } from "../cards/create-measure.ts";

/** Draws letters with the fonts of the cards, so that an icon needs no font where it is shown. */
export function createOutline(
  Renderer: typeof Resvg,
  options: ResvgRenderOptions,
  family: string,
): OutlineLetters {
  const measure = createMeasure(createInk(Renderer, options));
  const draw = (letters: string, size: number, y: number) =>
    new Renderer(
      `<svg xmlns="http://www.w3.org/2000/svg"><text text-anchor="middle" y="${y}" font-family="'${family}'" font-size="${size}">${letters}</text></svg>`,
      options,
    );
  return (letters, { width, height }) => {
    const wide = measure(letters, family);
    if (wide === null) return null;
    // Capitals are two thirds as high as the size of the font.
    const size = Math.min(width / wide, height / 0.67);
    if (!rightToLeft.test(letters)) return `<path d="${readPath(draw(letters, size, 0.335 * size))}"/>`;
    // Letters without capitals reach as far below the line as above it, or not at all.
    const { x, y, width: w, height: h } = draw(letters, 100, 0).getBBox() as DOMRect;
    const scale = Math.min(width / w, height / h);
    const place = `scale(${scale.toFixed(4)}) translate(${-Math.round(x + w / 2)} ${-Math.round(y + h / 2)})`;
    return `<path transform="${place}" d="${readPath(draw(letters, 100, 0))}"/>`;
  };
}

function readPath(drawn: Resvg): string {
  const paths = [...drawn.toString().matchAll(/<path[^<>]* d="([^"]*)"/g)].map(([, path]) => path as string);
  return paths.join(" ").replace(/-?(?<!\d)\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(2))));
}
