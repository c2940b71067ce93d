import type { Look } from "../../site/look-schema.ts";

type PatternName = Exclude<NonNullable<Look["pattern"]>, "none">;

/** A tile that fits beside itself on all sides, in CSS pixels; its shape is filled or drawn with a line. */
interface Tile {
  width: number;
  height: number;
  path: string;
  line?: number;
}

const leaf = "A32 32 0 0 1 32 32A32 32 0 0 1";
const tiles: Record<PatternName, Tile> = {
  waves: { width: 64, height: 22, path: "M-16 16q16-14 32 0t32 0 32 0", line: 3 },
  tiles: {
    width: 64,
    height: 64,
    path: `M0 0${leaf} 0 0M64 0${leaf} 64 0M64 64${leaf} 64 64M0 64${leaf} 0 64`,
  },
  dots: {
    width: 28,
    height: 28,
    path: "M7 3.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7M21 17.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7",
  },
  lines: { width: 16, height: 16, path: "M-4 4 4-4M-4 20 20-4M12 20l8-8", line: 2.5 },
};

/** One tile of a pattern in a colour, as SVG on nothing. */
export function drawPattern(name: PatternName, color: string): string {
  const { width, height, path, line } = tiles[name];
  const drawn = line ? `fill="none" stroke="${color}" stroke-width="${line}"` : `fill="${color}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path ${drawn} d="${path}"/></svg>\n`;
}
