import type { Person } from "./draw-person.ts";
import type { Thing } from "./draw-thing.ts";

/** Somebody's place at the table: in which direction from its middle, how far off, and what is done there. */
export interface HeroSeat extends Pick<Person, "hands" | "nod"> {
  direction: number;
  distance: number;
  /** What lies before them: to the right, upward, turned, seen from the head of who sits there. */
  things: readonly [Thing, right: number, up: number, turn: number, scale?: number][];
  wheels?: boolean;
}

/** Clockwise, but for the two who read: they come last, so that their book lies on top. */
export const heroSeats: HeroSeat[] = [
  // One writes.
  {
    direction: 223,
    distance: 386,
    nod: 8,
    hands: [
      [-20, -106, "rest", 30],
      [38, -104, "write", -4],
    ],
    things: [["sheet", 8, 136, -10]],
  },
  // One listens, a mug in hand.
  {
    direction: 263,
    distance: 388,
    nod: -16,
    hands: [
      [-34, -84, "rest", 34],
      [36, -88, "hold", 2],
    ],
    things: [
      ["mug", 40, 133, -60],
      ["sheets", -36, 148, 12],
    ],
  },
  {
    direction: 20,
    distance: 388,
    hands: [
      [-26, -100, "rest", 10],
      [26, -100, "rest", -10],
    ],
    things: [["laptop", -14, 130, -8]],
  },
  {
    direction: 57,
    distance: 386,
    nod: 18,
    hands: [
      [20, -66, "rest", 24],
      [-22, -78, "rest", -26],
    ],
    things: [
      ["books", 2, 152, 24, 0.9],
      ["glasses", 0, 156, 64, 0.9],
    ],
  },
  // One leans over to take a biscuit.
  {
    direction: 95,
    distance: 352,
    nod: -8,
    hands: [
      [-44, -66, "rest", 40],
      [8, -155, "hold", 0],
    ],
    things: [["cup", -76, 102, -30]],
  },
  {
    direction: 142,
    distance: 390,
    nod: 6,
    hands: [
      [-38, -84, "rest", 34],
      [22, -92, "phone", -8],
    ],
    things: [["stickies", -40, 132, 14]],
    wheels: true,
  },
  // Two read one book.
  {
    direction: 300,
    distance: 380,
    nod: -24,
    hands: [
      [18, -62, "rest", 20],
      [14, -120, "rest", -44],
    ],
    things: [["book", -82, 140, -20, 1.15]],
  },
  {
    direction: 335,
    distance: 380,
    nod: 24,
    hands: [
      [-10, -94, "rest", 20],
      [50, -134, "point", 2],
    ],
    things: [],
  },
];
