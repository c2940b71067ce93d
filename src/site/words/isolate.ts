import { rightToLeft } from "../right-to-left.ts";

const leftToRight = new RegExp(`(?!${rightToLeft.source})\\p{L}`, "u");

/**
 * A value as it may stand in a sentence of that direction: where it runs the other way, or has signs between digits, which would
 * change places with what is around, it is isolated (FSI and PDI of the Unicode bidirectional algorithm); else it is as it was.
 */
export function isolate(value: string, dir: "ltr" | "rtl"): string {
  const isTurned = rightToLeft.test(value);
  const runsAlong = dir === "ltr" ? !isTurned : isTurned ? !leftToRight.test(value) : /^[\s\d]*$/.test(value);
  return runsAlong ? value : `\u2068${value}\u2069`;
}
