const toLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const toRight = /(?![\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}])\p{L}/u;

/**
 * A value as it may stand in a sentence of that direction: where it runs the other way, or has signs between digits, which would
 * change places with what is around, it is isolated (FSI and PDI of the Unicode bidirectional algorithm); else it is as it was.
 */
export function isolate(value: string, dir: "ltr" | "rtl"): string {
  const runsAlong =
    dir === "ltr" ? !toLeft.test(value) : toLeft.test(value) ? !toRight.test(value) : /^[\s\d]*$/.test(value);
  return runsAlong ? value : `\u2068${value}\u2069`;
}
