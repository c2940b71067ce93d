import type { Colors } from "../colors/derive-colors.ts";

/** Letters as the outlines that they are drawn with, around a middle at 0, 0; `null` where the fonts lack one of them. */
export type OutlineLetters = (letters: string, size: { width: number; height: number }) => string | null;

/**
 * The sign of a site that has no logo, 64 × 64: its monogram on a tile in its accent, or a printer's lozenge where the fonts
 * can't write it. `corner` is the radius of the tile, 0 for one that others cut out.
 */
export function drawMonogram(title: string, colors: Colors, outline: OutlineLetters, corner: number): string {
  const letters = findMonogram(title);
  const shape =
    (letters && outline(letters, { width: 44, height: 28 })) || '<path d="M0-19 19 0 0 19-19 0z"/>';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="${corner}" fill="${colors.fill}"/><g transform="translate(32 32)" fill="${colors["on-fill"]}">${shape}</g></svg>\n`;
}

/**
 * The first letters of a title's first two words, as capitals: `Old Harbour Museum` gives `OH`. Arabic letters would join, so
 * there it is one, behind the article. Empty where it has none.
 */
function findMonogram(title: string): string {
  const words = title.split(/[\s\p{Pd}]+/u).map((word) => /[\p{L}\p{N}]\p{M}*/u.exec(word)?.[0] ?? "");
  const letters = words.filter(Boolean).slice(0, 2);
  if (!/\p{Script=Arabic}/u.test(letters.join(""))) return letters.join("").toLocaleUpperCase("und");
  return /\p{L}/u.exec(title.trim().replace(/^ال(?=\p{L}{2})/u, ""))?.[0] ?? "";
}
