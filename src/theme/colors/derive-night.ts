import type { Oklch } from "culori";
import type { Colors } from "./derive-colors.ts";
import { contrasts, leastContrast, solveColor, toHex, toOklch } from "./solve-color.ts";

const { readable, visible } = contrasts;

/** The colours of a page that is light on dark. `grounds` are paper, raised, sunk and the paper in the accent. */
export function deriveNight(accent: Oklch, second: Oklch, grounds: string[]): Colors {
  const [paper, raised, sunk, accentPaper] = grounds as [string, string, string, string];
  const tinted = (l: number, c: number): Oklch => ({ ...accent, l, c: Math.min(c, accent.c) });
  const hex = (l: number, c: number) => toHex(tinted(l, c));
  // A colour that is light already stays as it is; a dark one is lifted, and would glow.
  const lift = (color: Oklch) => (color.l >= 0.7 ? color : { ...color, l: 0.7, c: Math.min(color.c, 0.12) });
  const read = solveColor(lift(accent), 1, grounds, readable);
  const mark = solveColor(lift(second), 1, grounds, readable);
  const onAccent = toHex(solveColor(tinted(0.3, 0.05), -1, [toHex(read)], readable));
  const strong = toHex({ ...read, l: read.l + 0.07 });
  const ink = hex(0.93, 0.01);
  const pattern = (by: number) => hex(lightness(accentPaper) + by, 0.05);
  return {
    paper,
    raised,
    sunk,
    ink,
    "ink-quiet": toHex(solveColor(tinted(0.7, 0.015), 1, grounds, readable)),
    rule: hex(lightness(paper) + 0.145, 0.02),
    edge: toHex(solveColor(tinted(0.62, 0.02), 1, grounds, visible)),
    control: toHex(solveColor(tinted(0.5, 0.02), 1, grounds, visible)),
    accent: toHex(read),
    "accent-strong": strong,
    "accent-paper": accentPaper,
    "on-accent": onAccent,
    fill: toHex(read),
    "on-fill": onAccent,
    "fill-strong": strong,
    "fill-edge": toHex(read),
    "fill-edge-strong": strong,
    // Lighter than its ground, as far as what is written over it allows.
    pattern: leastContrast(ink, [pattern(0.05)]) >= readable ? pattern(0.05) : pattern(-0.05),
    mark: toHex(mark),
    "mark-line": toHex(mark),
    band: toHex(mark),
    highlight: toHex({ ...second, l: 0.42, c: Math.min(0.08, second.c) }),
    "on-highlight": "#ffffff",
    sheet: hex(0.93, 0.01),
  };
}

function lightness(hex: string): number {
  return toOklch(hex)?.l ?? 0;
}
