import { escapeHtml } from "../../markdown/escape-html.ts";
import { orderLine } from "./order-line.ts";

/** A line as pieces, ready to stand in SVG, each with the place where it begins. */
interface PlacedPieces {
  pieces: { svg: string; x: number }[];
  width: number;
}

/** Places the pieces of a line side by side, as a page shows it. */
export function placePieces(
  words: string,
  dir: "ltr" | "rtl",
  ink: (text: string) => number | null,
): PlacedPieces {
  let width = 0;
  const pieces = orderLine(words, dir).map((text) => {
    const x = width;
    width += findAdvance(text, ink);
    return { svg: escapeHtml(text), x };
  });
  return { pieces: pieces.filter(({ svg }) => svg.trim() !== ""), width };
}

/** How far the next piece stands from the beginning of this one: by how much it parts two signs that it stands between. */
function findAdvance(text: string, ink: (text: string) => number | null): number {
  const post = /\p{Script=Arabic}/u.test(text) ? "ء" : "|";
  return (ink(post + text + post) ?? 0) - (ink(post + post) ?? 0);
}
