import { buildThings } from "./build-things.ts";
import type { Inks } from "./develop.ts";
import type { Scene, Thing, Vector } from "./scene.ts";
import { tones } from "./tones.ts";

const { boards, even, plaster, wood } = tones;
const { bars, books, box, chair, stool, table, turned } = buildThings;

const room = (low: Vector, high: Vector, walls = 0.74): Scene["room"] => ({
  low,
  high,
  walls: { tone: plaster(walls), gloss: 0 },
  floor: { tone: boards(0.36, 0.16), gloss: 0.3 },
});
const skirting = (low: Vector, high: Vector) => box(low, [high[0], 0.14, low[2] + 0.03], even(0.66));

// A print on warm paper, as the place has them, and one in the colours of the programme.
const sepia: Inks = [
  [24, 21, 19],
  [92, 80, 68],
  [176, 160, 138],
  [246, 240, 228],
];
const plum: Inks = [
  [44, 14, 40],
  [150, 52, 62],
  [240, 160, 90],
  [255, 243, 222],
];

/** A figure of turned wood in front of a wall with the light of a window: nobody whom anybody could be. */
const portrait = (things: Thing[], sun: number): Scene => ({
  room: room([-1.6, 0, -0.5], [1.8, 2.6, 2.6], 0.7),
  openings: [{ wall: "left", from: -0.5, to: 0.7, low: 0.85, high: 2.2, arched: true }],
  things: [...bars(-1.6, -0.5, 0.7, 0.85, 2.2, 3, 3), ...table([0, 0, 0], 2.4, 0.6, 0.76), ...things],
  sun: { towards: [-2.2, 0.8, sun], strength: 6.5 },
  sky: 3.4,
  camera: { at: [0.06, 1.03, 1.05], to: [0.01, 0.975, 0], lens: 0.46, blur: 0.012 },
  exposure: 0.8,
  square: true,
  inks: plum,
});
const middle: Vector = [0, 0.76, 0];

/** The photographs by the name of their file. */
export const scenes: Record<string, Scene> = {
  // A room in the evening: the light of an arched window lies on the wall.
  house: {
    room: room([-3, 0, -2.6], [4.4, 3.4, 5]),
    openings: [{ wall: "left", from: -1.3, to: 0.3, low: 0.75, high: 2.9, arched: true }],
    things: [
      ...bars(-3, -1.3, 0.3, 0.75, 2.9, 3, 4),
      skirting([-3, 0, -2.6], [4.4, 0, 0]),
      ...table([1.25, 0, -1.85], 1.5, 0.7, 0.76),
      turned("jug", [0.92, 0.76, -1.9], 0.66),
      turned("bowl", [1.3, 0.76, -1.75], 0.45),
      turned("bottle", [1.68, 0.76, -1.92], 0.14, 1, 0.7),
      ...chair([2.75, 0, -1.9]),
    ],
    sun: { towards: [-4.2, 0.62, 1.75], strength: 6.5 },
    sky: 3,
    camera: { at: [0.9, 1.35, 4.2], to: [0.9, 1.3, -1.8], lens: 0.92, blur: 0.012 },
    exposure: 0.7,
    inks: sepia,
  },
  // A door that stands open, seen from inside.
  door: {
    room: room([-3.2, 0, -3], [3.4, 3.6, 4], 0.7),
    openings: [{ wall: "back", from: -0.15, to: 1.25, low: 0, high: 2.7, arched: true }],
    things: [
      skirting([-3.2, 0, -3], [-0.15, 0, 0]),
      skirting([1.25, 0, -3], [3.4, 0, 0]),
      ...stool([-1.25, 0, -1.7]),
      turned("jug", [-1.25, 0.46, -1.7], 0.6, 1.15),
      ...chair([2.15, 0, -2.6]),
    ],
    sun: { towards: [1.5, 2.1, -3.1], strength: 11 },
    sky: 2.6,
    camera: { at: [-0.35, 1.4, 3.6], to: [-0.35, 1.22, -2], lens: 1.04, blur: 0.012 },
    exposure: 0.8,
    inks: sepia,
  },
  // Jugs, bowls and cups on a kitchen table.
  kitchen: {
    room: room([-2, 0, -1], [2.6, 3, 3.6], 0.7),
    openings: [{ wall: "left", from: -0.35, to: 0.65, low: 1, high: 2.3 }],
    things: [
      ...bars(-2, -0.35, 0.65, 1, 2.3, 2, 3),
      ...table([0.3, 0, -0.5], 2.6, 0.7, 0.76),
      turned("jug", [-0.08, 0.76, -0.58], 0.7, 1.25),
      turned("bowl", [0.32, 0.76, -0.4], 0.34, 1.05),
      turned("bowl", [0.32, 0.795, -0.4], 0.5, 1.02),
      turned("bowl", [0.32, 0.83, -0.4], 0.66, 1),
      turned("bottle", [0.62, 0.76, -0.62], 0.12, 1.05, 0.8),
      turned("cup", [0.58, 0.76, -0.28], 0.62, 1.1),
      turned("pot", [0.98, 0.76, -0.52], 0.16, 1.1, 0.6),
      turned("cup", [-0.34, 0.76, -0.3], 0.2, 1.1),
    ],
    sun: { towards: [-2.3, 0.85, 0.62], strength: 6 },
    sky: 3.2,
    camera: { at: [0.34, 1.12, 1.9], to: [0.34, 0.97, -0.45], lens: 0.62, blur: 0.014 },
    exposure: 0.72,
    inks: sepia,
  },
  // A bench with what was turned on the lathe.
  workshop: {
    room: room([-2.4, 0, -1], [2.6, 3, 3.6], 0.58),
    openings: [{ wall: "left", from: -0.7, to: 0.9, low: 0.95, high: 2.2 }],
    things: [
      ...bars(-2.4, -0.7, 0.9, 0.95, 2.2, 5, 2),
      box([-1.6, 0.7, -0.9], [2.4, 0.8, -0.05], wood(0.4), 0, 0.15),
      turned("spindle", [-0.3, 0.8, -0.6], 0.5, 0.95, 0.15),
      turned("spindle", [-0.14, 0.8, -0.66], 0.42, 0.95, 0.15),
      turned("spindle", [0.02, 0.8, -0.6], 0.55, 0.95, 0.15),
      turned("spool", [0.28, 0.8, -0.4], 0.4, 1.05, 0.1),
      turned("spool", [0.28, 0.994, -0.4], 0.52, 1.05, 0.1),
      turned("spool", [0.46, 0.8, -0.5], 0.32, 1.05, 0.1),
      turned("mallet", [0.76, 0.8, -0.46], 0.3, 1, 0.15),
      turned("top", [1.0, 0.8, -0.3], 0.6, 0.8, 0.2),
      turned("top", [0.55, 0.8, -0.2], 0.24, 0.62, 0.2),
      box([1.02, 0.8, -0.72], [1.5, 0.86, -0.6], wood(0.34), 0.4),
      box([1.06, 0.86, -0.72], [1.44, 0.9, -0.62], wood(0.46), 0.15),
    ],
    sun: { towards: [-2.5, 0.62, 0.95], strength: 6 },
    sky: 3,
    camera: { at: [0.42, 1.2, 2], to: [0.42, 1.02, -0.5], lens: 0.68, blur: 0.014 },
    exposure: 0.74,
    inks: sepia,
  },
  // Shelves along a wall, and a table to read at.
  "reading-room": {
    room: room([-3, 0, -2.4], [3.6, 3.2, 4.4], 0.7),
    openings: [{ wall: "left", from: -0.9, to: 1.1, low: 0.8, high: 2.8 }],
    things: [
      ...bars(-3, -0.9, 1.1, 0.8, 2.8, 3, 4),
      ...[0.3, 0.66, 1.02, 1.38, 1.74, 2.1].flatMap((y) => [
        box([-1.6, y, -2.38], [3.1, y + 0.03, -2.1], wood(0.32)),
        ...(y < 2 ? [books(-1.57, y + 0.03, -2.12, 2.3)] : []),
        ...(y < 2 ? [books(0.79, y + 0.03, -2.12, 2.28)] : []),
      ]),
      ...[-1.62, 0.73, 3.08].map((x) => box([x, 0, -2.38], [x + 0.035, 2.13, -2.1], wood(0.3))),
      ...table([0.6, 0, -0.5], 2.1, 0.85, 0.74),
      box([0.15, 0.74, -0.65], [0.41, 0.765, -0.3], even(0.7), 0.3),
      box([0.95, 0.74, -0.6], [1.2, 0.8, -0.3], even(0.3), -0.2),
      ...stool([0.1, 0, 0.25]),
      ...stool([1.35, 0, 0.2]),
    ],
    sun: { towards: [-3, 1, 1.5], strength: 6.5 },
    sky: 3.4,
    camera: { at: [0.75, 1.4, 4], to: [0.75, 1.12, -0.9], lens: 0.86, blur: 0.012 },
    exposure: 0.72,
    inks: sepia,
  },
  // A stair in the light of a high window.
  stairs: {
    room: room([-3, 0, -1.7], [3.4, 4, 4.4], 0.76),
    openings: [{ wall: "left", from: -1, to: 0.5, low: 1.6, high: 3.8, arched: true }],
    things: [
      ...bars(-3, -1, 0.5, 1.6, 3.8, 3, 4),
      ...Array.from({ length: 11 }, (_, n) =>
        box([-0.9 + n * 0.32, 0, -1.7], [3.4, (n + 1) * 0.19, -0.5], plaster(0.62)),
      ),
      ...Array.from({ length: 11 }, (_, n) =>
        box(
          [-0.93 + n * 0.32, (n + 1) * 0.19, -1.7],
          [-0.58 + n * 0.32, (n + 1) * 0.19 + 0.03, -0.48],
          wood(0.26),
          0,
          0.3,
        ),
      ),
      turned("jug", [-1.6, 0, -1.25], 0.4, 1.7),
    ],
    sun: { towards: [-3, 1.25, 0.75], strength: 7 },
    sky: 3,
    camera: { at: [0.35, 1.5, 4], to: [0.35, 1.35, -1], lens: 0.82, blur: 0.01 },
    exposure: 0.7,
    inks: sepia,
  },
  // A lamp that works again, and what it was mended with.
  lamp: {
    room: room([-2, 0, -1.1], [2.6, 3, 3.6], 0.72),
    openings: [{ wall: "left", from: -0.4, to: 0.7, low: 1, high: 2.4 }],
    things: [
      ...table([0.35, 0, -0.55], 2.4, 0.75, 0.76),
      turned("lamp", [0.05, 0.76, -0.6], 0.5, 1.1),
      turned("spool", [0.42, 0.76, -0.4], 0.25, 0.7, 0.1),
      turned("spool", [0.55, 0.76, -0.5], 0.62, 0.7, 0.1),
      turned("cup", [0.84, 0.76, -0.4], 0.66, 1.15),
      box([0.3, 0.76, -0.24], [0.56, 0.775, -0.215], even(0.2), 0.35),
      box([0.16, 0.75, -0.25], [0.3, 0.79, -0.2], wood(0.55), 0.35),
      ...chair([1.35, 0, -0.85]),
    ],
    sun: { towards: [-2.3, 0.75, 0.72], strength: 6.5 },
    sky: 3.2,
    camera: { at: [0.5, 1.18, 2.1], to: [0.5, 0.98, -0.5], lens: 0.68, blur: 0.014 },
    exposure: 0.74,
    inks: plum,
  },
  // Portraits of the programme.
  "with-cap": portrait(
    [turned("coat", middle, 0.16), turned("head", middle, 0.6), turned("cap", middle, 0.3, 1, 0.1)],
    0.75,
  ),
  "with-scarf": portrait(
    [
      turned("coat", middle, 0.5),
      turned("scarf", middle, 0.12, 1, 0.1),
      turned("head", middle, 0.42),
      turned("hair", middle, 0.06),
    ],
    0.5,
  ),
  "with-bun": portrait(
    [
      turned("coat", middle, 0.1),
      turned("head", middle, 0.66),
      turned("hair", middle, 0.16),
      turned("bun", middle, 0.16),
    ],
    0.62,
  ),
};
