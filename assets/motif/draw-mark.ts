import { drawTable } from "./draw-table.ts";

interface Drawing {
  /** Width and height. */
  size: [number, number];
  shapes: () => string;
}

const sheet = (x: number, y: number, turn: number, lines: number) =>
  `<g transform="translate(${x} ${y}) rotate(${turn})"><rect class="sheet" x="-17" y="-22" width="34" height="44" rx="2"/>${Array.from(
    { length: lines },
    (_, n) => `<path class="line" d="M-10 ${-12 + n * 8}h${n === lines - 1 ? 12 : 20}"/>`,
  ).join("")}</g>`;

const book = (x: number, y: number, turn: number) =>
  `<g transform="translate(${x} ${y}) rotate(${turn})"><path class="sheet" d="M0-22C-14-30-30-28-40-22v46c10-6 26-8 40 0 14-8 30-6 40 0v-46c-10-6-26-8-40 0z"/><path class="line" d="M0-22v46M-32-12c8-3 16-3 24 0m-24 12c8-3 16-3 24 0M8-12c8-3 16-3 24 0M8 0c8-3 16-3 24 0"/></g>`;

const laptop = (x: number, y: number, turn: number) =>
  `<g transform="translate(${x} ${y}) rotate(${turn})"><rect class="screen" x="-34" y="-26" width="68" height="40" rx="4"/><path class="sheet" d="M-40 18h80l6 14h-92z"/><path class="line line--light" d="M-24-14h30m-30 10h44"/></g>`;

const cup = (x: number, y: number) =>
  `<circle class="sheet" cx="${x}" cy="${y}" r="15"/><circle class="coffee" cx="${x}" cy="${y}" r="10"/><path class="line" d="M${x + 15} ${y - 5}q10 5 0 10"/>`;

const drawings: Record<string, Drawing> = {
  circle: { size: [160, 160], shapes: () => drawTable({ x: 80, y: 80, radius: 36, seats: 7, seed: 2 }) },
  tables: {
    size: [200, 160],
    shapes: () =>
      drawTable({ x: 40, y: 44, radius: 18, seats: 6, seed: 1 }) +
      drawTable({ x: 62, y: 120, radius: 18, seats: 6, seed: 3, turn: 0.08 }) +
      drawTable({ x: 164, y: 58, radius: 15, seats: 5, seed: 5, turn: 0.05 }),
  },
  rings: {
    size: [160, 160],
    shapes: () =>
      `<circle class="ring" cx="80" cy="80" r="74"/><circle class="ring ring--near" cx="80" cy="80" r="54"/>${drawTable({ x: 80, y: 80, radius: 19, seats: 6, seed: 3 })}<circle class="seat seat--free seat--small" cx="146" cy="46" r="9"/><circle class="seat seat--free seat--small" cx="28" cy="132" r="7"/><circle class="seat seat--free seat--small" cx="42" cy="18" r="6"/>`,
  },
  seat: {
    size: [160, 160],
    shapes: () =>
      `<circle class="table" cx="22" cy="152" r="84"/><circle class="seat seat--pine" cx="26" cy="34" r="23"/><circle class="seat seat--free" cx="94" cy="62" r="29"/><circle class="seat seat--dusk" cx="134" cy="122" r="21"/>`,
  },
  sheets: {
    size: [160, 160],
    shapes: () =>
      `<circle class="table" cx="80" cy="80" r="62"/>${sheet(58, 72, -16, 4)}${sheet(104, 70, 12, 4)}${sheet(80, 98, -3, 5)}<circle class="seat seat--marigold" cx="140" cy="24" r="15"/><circle class="seat seat--pine" cx="18" cy="136" r="15"/>`,
  },
  empty: {
    size: [160, 160],
    shapes: () => drawTable({ x: 80, y: 80, radius: 36, seats: 7, free: [0, 1, 2, 3, 4, 5, 6], seed: 2 }),
  },
  hero: {
    size: [720, 640],
    shapes: () =>
      drawTable({ x: 392, y: 330, radius: 178, seats: 8, free: [6], seed: 5, turn: 0.03 }) +
      book(330, 290, -14) +
      laptop(452, 356, 10) +
      cup(396, 232) +
      sheet(340, 408, 20, 4),
  },
};

/** The drawing of that name as SVG, for the eye only; empty for a name that there is not. */
export function drawMark(name: string): string {
  const drawing = drawings[name];
  if (!drawing) return "";
  const [width, height] = drawing.size;
  return `<svg class="mark mark--${name}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false">${drawing.shapes()}</svg>`;
}
