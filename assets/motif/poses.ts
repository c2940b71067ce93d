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
  read: [
    [-50, -100, "hold", 20],
    [50, -100, "hold", -20],
  ],
  type: [
    [-26, -92, "rest", 8],
    [26, -92, "rest", -8],
  ],
  phone: [
    [-30, -76, "rest", 30],
    [16, -84, "phone", 0],
  ],
  point: [
    [-36, -82, "rest", 26],
    [24, -112, "point", 0],
  ],
  cup: [
    [-34, -78, "rest", 30],
    [46, -98, "hold", -6],
  ],
  lap: [null, null],
} satisfies Record<string, readonly [Hand | null, Hand | null]>;
