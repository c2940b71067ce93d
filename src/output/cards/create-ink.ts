import type { Resvg, ResvgRenderOptions } from "@resvg/resvg-js";

/** Measures the ink of a drawing in its own units; `null` where nothing is drawn. What was measured once is kept. */
export function createInk(Renderer: typeof Resvg, options: ResvgRenderOptions): (svg: string) => number | null {
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
