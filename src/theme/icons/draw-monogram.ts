import { findMonogram } from "../../site/find-monogram.ts";
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
