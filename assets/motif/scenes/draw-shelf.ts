import type { ColorName } from "../palette.ts";

const books: [color: ColorName, width: number][] = [
  ["brick", 9],
  ["pine", 12],
  ["sheet", 7],
  ["dusk", 10],
  ["rose", 8],
  ["marigold", 7],
  ["sheet", 11],
  ["brick", 8],
  ["dusk", 12],
  ["rose", 9],
  ["pine", 8],
];

/** Draws a shelf full of books from above, from its left upper corner to the right. */
export function drawShelf({
  x,
  y,
  length,
  depth,
  turn = 0,
}: {
  x: number;
  y: number;
  length: number;
  depth: number;
  turn?: number;
}): string {
  const spines: string[] = [];
  for (let at = 5, n = 0; at < length - 12; n++) {
    const [color, width] = books[n % books.length] as (typeof books)[number];
    const top = 5 + ((n * 7) % 10);
    spines.push(`<path class="${color}" d="M${at} ${top}h${width - 1}v${depth - 4 - top}h-${width - 1}z"/>`);
    at += width;
  }
  return `<g transform="translate(${x} ${y})${turn ? `rotate(${turn})` : ""}"><path class="shade" d="M4 6h${length}v${depth}H4z"/><path class="oak" d="M0 0h${length}v${depth}H0z"/>${spines.join("")}</g>`;
}
