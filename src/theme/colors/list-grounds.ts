import type { Oklch } from "culori";
import { mixColors, toHex } from "./solve-color.ts";

/** What text may stand on: the paper, what is raised from it or sunk into it, and the paper in the accent. */
export function listGrounds(paper: Oklch, accent: Oklch): string[] {
  const accentIn = (l: number, c: number) => toHex({ ...accent, l, c: Math.min(c, accent.c) });
  if (paper.l < 0.5) {
    const raised = toHex({ ...paper, l: paper.l + 0.045 });
    const sunk = toHex({ ...paper, l: Math.max(0, paper.l - 0.035) });
    return [toHex(paper), raised, sunk, accentIn(paper.l + 0.07, Math.max(0.034, paper.c * 1.2))];
  }
  const sunk = toHex({ ...paper, l: paper.l - 0.035, c: paper.c + 0.003 });
  if (paper.c < 0.02) return [toHex(paper), "#ffffff", sunk, accentIn(Math.min(0.95, paper.l - 0.01), 0.016)];
  // On a paper of colour white would be a hole, and a tint of another colour a stain.
  const raised = toHex({ ...paper, l: Math.min(1, paper.l + 0.02), c: paper.c / 2 });
  return [toHex(paper), raised, sunk, mixColors(paper, accent, 0.1)];
}
