import { drawChair } from "../draw-chair.ts";
import { drawPerson } from "../draw-person.ts";
import { drawThing } from "../draw-thing.ts";
import type { Drawing } from "../drawing.ts";
import { drawShelf } from "./draw-shelf.ts";
import { drawRoundTable, drawTop } from "./round-table.ts";

const size: [number, number] = [400, 340];

/** The drawings of single pages: for hosts, for facilitators, for those who ask, for those who come, and for no page at all. */
export const pages = {
  // For hosts: a place at the window, with power, a laptop and a shelf at hand.
  room: {
    size,
    shapes: () =>
      `<path class="wood" d="M12 40h376v296H12z"/><path class="sheet" opacity=".6" d="M40 40h150l70 296H110z"/><path class="dusk" d="M4 22h392v22H4z"/><path class="mist" d="M40 22h150v22H40z"/><path class="sheet" d="M113 22h4v22h-4z"/>` +
      drawShelf({ x: 226, y: 44, length: 162, depth: 44 }) +
      drawChair({ x: 190, y: 284, turn: 0, scale: 0.62, kind: "empty" }) +
      drawChair({ x: 92, y: 202, turn: 90, scale: 0.62, kind: "empty" }) +
      drawChair({ x: 302, y: 188, turn: -90, scale: 0.62, kind: "empty" }) +
      drawTop(196, 196, 84, "marigold") +
      `<path class="iron-line" stroke-width="4" d="M208 44Q206 100 220 116T206 164"/><path class="sheet" d="M196 34h26v13h-26z"/><path class="iron" d="M203 39h4v4h-4zM211 39h4v4h-4z"/>` +
      drawThing("laptop", { x: 190, y: 194, turn: 8, scale: 0.8 }),
  },
  // For facilitators: a planner, seven days wide, and the one evening on which the circle meets.
  week: {
    size,
    shapes: () =>
      `<g transform="rotate(-5 190 160)"><path class="shade" d="M26 42h336v234H26z"/><path class="sheet" d="M18 30h336v234H18z"/><path class="brick" d="M18 30h336v42H18z"/>` +
      `<path class="steel-line" stroke-width="2.5" d="M18 136h336M18 200h336M66 72v192M114 72v192M162 72v192M210 72v192M258 72v192M306 72v192"/>` +
      `<path class="sheet" d="M34 48h16v6H34zM82 48h16v6H82zM130 48h16v6h-16zM178 48h16v6h-16zM226 48h16v6h-16zM274 48h16v6h-16zM322 48h16v6h-16z"/>` +
      [104, 168, 232].map((y, n) => drawMeeting(186, y, n === 2)).join("") +
      "</g>" +
      drawPerson({
        x: 318,
        y: 268,
        turn: -46,
        scale: 0.8,
        skin: "umber",
        hair: "bun",
        hairColor: "jet",
        color: "marigold",
        sleeve: "rolled",
        hands: [
          [-30, -74, "rest", 30],
          [2, -122, "write", 0],
        ],
      }),
  },
  // Questions: one asks, the other has an answer.
  answers: {
    size,
    shapes: () =>
      drawTop(200, 170, 100, "rose") +
      drawNote(186, 122, -10, "M-14-12Q-12-26 0-26 15-26 15-12 15-2 4 4 0 7 0 16M0 30v.1") +
      drawNote(216, 222, 8, "M-20 4-6 18 20-16") +
      drawChair({ x: 70, y: 170, turn: 90, scale: 0.74 }) +
      drawPerson({
        x: 70,
        y: 170,
        turn: 90,
        scale: 0.74,
        skin: "shell",
        hair: "tail",
        hairColor: "copper",
        color: "dusk",
        sleeve: "long",
        hands: [
          [-10, -96, "point", 10],
          [46, -88, "rest", -20],
        ],
      }) +
      drawChair({ x: 330, y: 170, turn: -90, scale: 0.74 }) +
      drawPerson({
        x: 330,
        y: 170,
        turn: -90,
        scale: 0.74,
        skin: "clay",
        hair: "bald",
        hairColor: "jet",
        color: "pine",
        sleeve: "rolled",
        glasses: true,
        hands: [
          [-18, -88, "rest", 20],
          [50, -84, "rest", -20],
        ],
      }),
  },
  // For those who come: from the door to the seat that is free.
  arrive: {
    size,
    shapes: () =>
      `<path class="marigold" opacity=".4" d="M62 304h70l44-130H6z"/><path class="dusk" d="M0 304h62v20H0zM132 304h268v20H132z"/><path class="oak" d="M131 308l50-62 9 7-50 61z"/>` +
      [
        [98, 226],
        [116, 190],
        [150, 172],
        [176, 146],
      ]
        .map(([x, y], n) => drawShoe(x as number, y as number, 24 + n * 12, n))
        .join("") +
      drawRoundTable({
        x: 282,
        y: 108,
        radius: 56,
        color: "pine",
        scale: 0.48,
        detail: "far",
        seats: [
          [-100, "free"],
          [
            -30,
            {
              skin: "umber",
              hair: "short",
              hairColor: "jet",
              color: "marigold",
              sleeve: "long",
              hands: "rest",
            },
          ],
          [
            50,
            { skin: "shell", hair: "bun", hairColor: "straw", color: "rose", sleeve: "long", hands: "fold" },
          ],
          [
            120,
            { skin: "clay", hair: "bob", hairColor: "jet", color: "brick", sleeve: "long", hands: "rest" },
          ],
          [
            190,
            { skin: "honey", hair: "scarf", hairColor: "dusk", color: "mist", sleeve: "long", hands: "fold" },
          ],
        ],
      }),
  },
  // Nobody is here.
  empty: {
    size,
    shapes: () =>
      drawRoundTable({
        x: 200,
        y: 170,
        radius: 84,
        color: "wood",
        scale: 0.62,
        seats: [
          [0, "empty"],
          [62, "empty"],
          [124, "empty"],
          [180, "empty"],
          [238, "empty"],
          [300, "empty"],
        ],
        laid: [
          ["cup", 40, 0.3, 0],
          ["glasses", 210, 0.46, 20],
        ],
      }),
  },
} satisfies Record<string, Drawing>;

/** A meeting in a planner: a table with those who come; the next one is marked. */
function drawMeeting(x: number, y: number, isNext: boolean): string {
  const ring = isNext
    ? `<circle class="brick-line" stroke-width="4" stroke-dasharray="9 6" cx="${x}" cy="${y}" r="29"/>`
    : "";
  return `<circle class="pine" cx="${x}" cy="${y}" r="9"/><path class="dusk-line" stroke-width="10" stroke-dasharray="0 17.2" d="M${x} ${y - 16.5}a16.5 16.5 0 1 1-.1 0"/>${ring}`;
}

function drawNote(x: number, y: number, turn: number, sign: string): string {
  return `<g transform="translate(${x} ${y})rotate(${turn})"><path class="shade" d="M-30-34h70v82h-70z"/><path class="sheet" d="M-35-40h70v80h-70z"/><path class="brick-line" stroke-width="8" d="${sign}"/></g>`;
}

function drawShoe(x: number, y: number, turn: number, n: number): string {
  const side = n % 2 ? 9 : -9;
  return `<path class="steel" transform="translate(${x} ${y})rotate(${turn})translate(${side} 0)" d="M-6 0q-2-17 6-17t6 17zM-5 4H5v4q0 7-5 7t-5-7z"/>`;
}
