import { showText } from "../problems/show-text.ts";

/** A text of strangers as it may stand among other words: signs that turn around what stands behind them would reach beyond it. */
export function showPlain(text: string): string {
  return showText(text).replace(/[\u202A-\u202E\u2066-\u2069]/g, "");
}
