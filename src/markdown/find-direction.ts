import { rightToLeft } from "../site/right-to-left.ts";

const everyRightToLeft = new RegExp(rightToLeft.source, "gu");

/** Which way the letters of a text run; `null` where it has none. */
export function findDirection(text: string): "ltr" | "rtl" | "both" | null {
  const isTurned = rightToLeft.test(text);
  const isStraight = /\p{L}/u.test(isTurned ? text.replace(everyRightToLeft, "") : text);
  if (isTurned) return isStraight ? "both" : "rtl";
  return isStraight ? "ltr" : null;
}
