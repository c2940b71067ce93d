import { castShade } from "./cast-shade.ts";
import type { ColorName } from "./palette.ts";
import { type Place, place } from "./place.ts";

/** What lies on tables, around its own middle with its reader below; beside hands that are 24 wide. */
interface Shape {
  /** The outline that throws the shade, as elements. */
  base: (color: ColorName) => string;
  top?: (color: ColorName) => string;
  /** Its own colour, where it has one that may be another. */
  color?: ColorName;
  height?: number;
}

const sheet = `<path class="sheet" d="M-31-42h62v84h-62z"/>`;
const lines = (color: ColorName) =>
  `<path class="${color}" d="M-23-33h26v8h-26z"/><path class="steel-line" stroke-width="2.5" d="M-22-15h44M-22-5h44M-22 5h38M-22 15h44M-22 25h28"/>`;
const pencil = (color: ColorName) =>
  `<path class="${color}" d="M-4-26h8v56q-4 5-8 0z"/><path class="shell" d="M-4-26h8L1-38h-2z"/><path class="ink" d="M-1.8-33h3.6L0-40z"/><path class="shade" d="M1-26h3v56l-3 2z"/>`;
const biscuit = (x: number, y: number) =>
  `<circle class="oak" cx="${x}" cy="${y}" r="11"/><path class="coffee-line" stroke-width="4" d="M${x - 4} ${y - 3}h.1M${x + 4} ${y - 4}h.1M${x + 1} ${y + 4}h.1"/>`;

const shapes = {
  book: {
    color: "brick",
    base: (color) =>
      `<path class="${color}" d="M-72-48Q-36-56 0-48 36-56 72-48V46Q36 40 0 48-36 40-72 46z"/>`,
    top: (color) =>
      `<path class="page" d="M0-44Q-34-54-67-46V42Q-34 36 0 44 34 36 67 42V-46Q34-54 0-44z"/><path class="sheet" d="M0-44Q-32-53-62-47V38Q-32 33 0 42 32 33 62 38V-47Q32-53 0-44z"/><path class="shade" d="M0-44Q-8-47-17-49V36Q-8 38 0 42z"/><path class="${color}" d="M12-35Q30-42 50-40V-8Q30-10 12-4z"/><path class="marigold" d="M18-12Q28-34 44-12 30-14 18-12z"/><path class="steel-line" stroke-width="2.6" d="M-53-34Q-36-38-22-35M-53-24Q-36-28-22-25M-53-14Q-36-18-22-15M-53-4Q-36-8-22-5M-53 6Q-36 2-22 5M-53 16Q-40 12-34 14M13 8Q30 2 50 4M13 18Q30 12 50 14M13 28Q24 24 34 24"/>`,
  },
  books: {
    color: "dusk",
    base: (color) => `<path class="${color}" d="M-38-48h70q6 0 6 6v84q0 6-6 6h-70z"/>`,
    top: () =>
      `<path class="page" d="M32-42h4v84h-4z"/><g transform="rotate(9)"><path class="shade" d="M-28-36h66v82h-66z"/><path class="rose" d="M-34-42h62q6 0 6 6v74q0 6-6 6h-62z"/><path class="shade" d="M-34-42h9v86h-9z"/><path class="sheet" d="M-12-26h34v18h-34z"/></g>`,
    height: 14,
  },
  laptop: {
    base: () => `<path class="iron" d="M-66-64H66L60-30V40q0 8-8 8H-52q-8 0-8-8V-30z"/>`,
    // The lid leans back: from above its screen is a low strip, wider where it is nearer to the eye.
    top: () =>
      `<path class="mist" d="M-61-60H61L57-36H-57z"/><path class="sheet" d="M-50-55h46l1 14h-45zM10-55h38l-1 4H10zM10-48h37l-1 4H10z"/><path class="steel" d="M-60-30H60V40q0 8-8 8H-52q-8 0-8-8z"/><path class="shade" d="M-60-30H60v5H-60z"/><path class="ink" d="M-52-19H52V15H-52z"/><path class="steel-line" stroke-width="2" d="M-52-11H52M-52-2H52M-52 7H52M-41-19v8M-30-19v8M-19-19v8M-8-19v8M3-19v8M14-19v8M25-19v8M36-19v8M-36-11v9M-25-11v9M-14-11v9M-3-11v9M8-11v9M19-11v9M30-11v9M41-11v9M-40-2v9M-29-2v9M-18-2v9M-7-2v9M4-2v9M15-2v9M26-2v9M37-2v9M-24 7v8M24 7v8"/><path class="shade" d="M-18 21h36v21h-36z"/>`,
    height: 12,
  },
  sheet: { color: "pine", base: () => sheet, top: (color) => lines(color), height: 4 },
  sheets: {
    color: "dusk",
    base: () => `<path class="page" d="M-44-36 16-47 30 38-29 48z"/>`,
    top: (color) =>
      `<g transform="translate(6 2)rotate(7)"><path class="shade" d="M-33-40h64v86h-64z"/>${sheet}${lines(color)}</g>`,
    height: 4,
  },
  notes: {
    color: "marigold",
    base: () => sheet,
    top: (color) =>
      `<path class="dusk-line" stroke-width="2.6" d="M-22-30q6-6 10 0t10 0 8 0 9-1M-22-17q5-5 9 0t9 0 9 0M-22-4q6-5 10 0t7 0"/><g transform="translate(9 10)rotate(36)"><path class="shade" transform="translate(5 1)" d="M-4-26h8v56h-8z"/>${pencil(color)}</g>`,
    height: 4,
  },
  pencil: { color: "marigold", base: pencil, height: 4 },
  cup: {
    color: "rose",
    base: () => `<circle class="sheet" r="31"/>`,
    top: (color) =>
      `<circle class="shade" r="22" cx="3" cy="4"/><path class="${color}-line" stroke-width="7" d="M15-9C36-15 36 15 15 9"/><circle class="${color}" r="21"/><circle class="coffee" r="16"/><path class="shade" d="M-16 0a16 16 0 0 1 27-12 18 18 0 0 0-21 23A16 16 0 0 1-16 0z"/>`,
    height: 7,
  },
  mug: {
    color: "marigold",
    base: (color) =>
      `<path class="${color}-line" stroke-width="7" d="M15-9C36-15 36 15 15 9"/><circle class="${color}" r="21"/>`,
    top: () =>
      `<circle class="coffee" r="16"/><path class="shade" d="M-16 0a16 16 0 0 1 27-12 18 18 0 0 0-21 23A16 16 0 0 1-16 0z"/>`,
    height: 14,
  },
  phone: {
    base: () => `<rect class="iron" x="-18" y="-34" width="36" height="68" rx="6"/>`,
    top: () =>
      `<rect class="mist" x="-15" y="-29" width="30" height="56" rx="2"/><path class="sheet" d="M-11-24h16v9h-16zM-5-11h16v9h-16zM-11 2h13v9h-13z"/>`,
    height: 5,
  },
  glasses: {
    color: "ink",
    base: (color) =>
      `<path class="${color}-line" stroke-width="3.5" d="M-5-15Q0-20 5-15M-30-13-27 24Q-27 30-22 32M30-13 27 24Q27 30 22 32"/><path class="${color}-line" stroke-width="3.5" d="M-30-16q12-7 25 1 1 14-11 15-14 0-14-16zM30-16q-12-7-25 1-1 14 11 15 14 0 14-16z"/>`,
    height: 5,
  },
  plate: {
    base: () => `<circle class="sheet" r="40"/>`,
    top: () =>
      `<circle class="shade-line" stroke-width="2" r="30"/>${biscuit(-11, -9)}${biscuit(12, -12)}${biscuit(3, 11)}`,
    height: 6,
  },
  stickies: {
    base: () => `<path class="rose" d="M-40-22l34-8 7 33-34 8z"/>`,
    top: () =>
      `<path class="mist" d="M-12 0 22-6l6 34-34 6z"/><path class="marigold" d="M-4-30l34 4-4 34-34-4z"/><path class="shade-line" stroke-width="2.2" d="M3-18l18 2M2-9l16 2"/>`,
    height: 3,
  },
} satisfies Record<string, Shape>;

export type Thing = keyof typeof shapes;

/** The things that there are. */
export const things = Object.keys(shapes) as Thing[];

/** Draws a thing that lies somewhere, with its shade; `color` is the one that the thing has of its own. */
export function drawThing(thing: Thing, where: Place, color?: ColorName): string {
  const shape: Shape = shapes[thing];
  const own = color ?? shape.color ?? "pine";
  const base = shape.base(own);
  const shade = base.replace(/class="[a-z]+(-line)?"/g, (_, line) => `class="shade${line ?? ""}"`);
  return `<g transform="${place(where)}"><g transform="${castShade(where.turn, shape.height)}">${shade}</g>${base}${shape.top?.(own) ?? ""}</g>`;
}
