import type { Hand } from "./draw-arm.ts";

/** What arms do: the wrists of the left and the right hand. */
export const poses = {
  rest: [
    [-36, -88, "rest", 22],
    [36, -88, "rest", -22],
  ],
  fold: [
    [14, -62, "rest", 20],
    [-16, -76, "rest", -22],
  ],
  write: [
    [-34, -82, "rest", 40],
    [30, -90, "write", -12],
  ],
  cup: [
    [-34, -78, "rest", 30],
    [46, -98, "hold", -6],
  ],
} satisfies Record<string, readonly [Hand, Hand]>;
