import type { Oklch } from "culori";
import {
  contrasts,
  leastContrast,
  mixColors,
  moveLightness,
  solveColor,
  toHex,
  toOklch,
} from "./solve-color.ts";

/** Colours by their role, as custom properties without their two dashes. */
export type Colors = Record<string, string>;

/** The colours of a look by day and by night. */
export interface Schemes {
  day: Colors;
  night: Colors;
}

/** The colours that a look begins with, as CSS. */
export interface Seeds {
  accent?: string;
  second?: string;
  paper?: string;
}

/** The colours of a look, and whether its paper is dark: then day and night are one. */
export interface DerivedColors extends Schemes {
  isDark: boolean;
}

/** What a look starts from where a site names nothing else: the ink of a printer, on warm paper. */
const seeds = { accent: "#0a5068", paper: "#fcfbf7" };
const papers: Record<string, string> = { warm: seeds.paper, cool: "#f5f8fb", white: "#ffffff" };
const { readable, visible } = contrasts;

/**
 * All colours of a look from its accent, its second colour and its paper, so that they belong together and can be read: lightness
 * moves until text has 7:1 on everything that it may stand on, and controls 3:1. What is no colour counts for the one of the theme.
 */
export function deriveColors(named: Seeds = {}): DerivedColors {
  const wanted = toOklch(papers[named.paper ?? ""] ?? named.paper) ?? (toOklch(seeds.paper) as Oklch);
  const paper = moveLightness(wanted, carriesText);
  const ground = toHex(paper);
  const accent = toOklch(named.accent, ground) ?? (toOklch(seeds.accent) as Oklch);
  const second = toOklch(named.second, ground) ?? accent;
  const isDark = paper.l < 0.5;
  const tinted = (l: number, c: number) => toHex({ ...accent, l, c: Math.min(c, accent.c) });
  const nightPaper = [tinted(0.195, 0.016), tinted(0.24, 0.02), tinted(0.16, 0.014), tinted(0.265, 0.034)];
  const night = deriveNight(
    accent,
    second,
    isDark ? listGrounds(paper, accent) : nightPaper,
    tinted(0.34, 0.02),
  );
  return isDark ? { day: night, night, isDark } : { day: deriveDay(accent, second, paper), night, isDark };
}

function deriveDay(accent: Oklch, second: Oklch, paper: Oklch): Colors {
  const tinted = (l: number, c: number): Oklch => ({ ...accent, l, c: Math.min(c, accent.c) });
  const grounds = listGrounds(paper, accent);
  const [ground, raised, sunk, accentPaper] = grounds as [string, string, string, string];
  const ink = toHex(tinted(0.22, 0.02));
  const read = solveColor(accent, -1, grounds, readable);
  const fill = moveLightness(
    accent,
    (color) => leastContrast(color, ["#ffffff"]) >= readable || leastContrast(color, [ink]) >= readable,
  );
  const isFillDark = leastContrast(fill, ["#ffffff"]) >= readable;
  return {
    paper: ground,
    raised,
    sunk,
    ink,
    "ink-quiet": toHex(solveColor(tinted(0.5, 0.02), -1, grounds, readable)),
    rule: toHex({ ...paper, l: paper.l - 0.12, c: paper.c + 0.006 }),
    edge: ink,
    control: toHex(solveColor(tinted(0.66, 0.02), -1, grounds, visible)),
    accent: toHex(read),
    "accent-strong": toHex({ ...read, l: read.l - 0.08 }),
    "accent-paper": accentPaper,
    "on-accent": "#ffffff",
    fill: toHex(fill),
    "on-fill": isFillDark ? "#ffffff" : ink,
    "fill-strong": toHex({ ...fill, l: fill.l + (isFillDark ? -0.08 : 0.06) }),
    "fill-edge": leastContrast(fill, grounds) >= visible ? toHex(fill) : ink,
    // Away from what is written over it.
    pattern: toHex({ ...fill, l: fill.l + (isFillDark ? -0.07 : 0.05) }),
    mark: toHex(solveColor(second, -1, grounds, readable)),
    "mark-line": toHex(solveColor(second, -1, grounds, visible)),
    band: toHex(second),
    highlight: toHex({ ...second, l: 0.87, c: Math.min(0.09, second.c) }),
    "on-highlight": ink,
    sheet: "#ffffff",
  };
}

/** Light on dark. `grounds` are paper, raised, sunk and the paper in the accent. */
function deriveNight(accent: Oklch, second: Oklch, grounds: string[], rule: string): Colors {
  const [paper, raised, sunk, accentPaper] = grounds as [string, string, string, string];
  const tinted = (l: number, c: number): Oklch => ({ ...accent, l, c: Math.min(c, accent.c) });
  const hex = (l: number, c: number) => toHex(tinted(l, c));
  // A colour that is light already stays as it is; a dark one is lifted, and would glow.
  const lift = (color: Oklch) => (color.l >= 0.7 ? color : { ...color, l: 0.7, c: Math.min(color.c, 0.12) });
  const read = solveColor(lift(accent), 1, grounds, readable);
  const mark = solveColor(lift(second), 1, grounds, readable);
  const onAccent = toHex(solveColor(tinted(0.3, 0.05), -1, [toHex(read)], readable));
  const strong = toHex({ ...read, l: read.l + 0.07 });
  return {
    paper,
    raised,
    sunk,
    ink: hex(0.93, 0.01),
    "ink-quiet": toHex(solveColor(tinted(0.7, 0.015), 1, grounds, readable)),
    rule,
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
    pattern: toHex({ ...accent, l: (toOklch(accentPaper)?.l ?? 0) + 0.05, c: Math.min(0.05, accent.c) }),
    mark: toHex(mark),
    "mark-line": toHex(mark),
    band: toHex(mark),
    highlight: toHex({ ...second, l: 0.42, c: Math.min(0.08, second.c) }),
    "on-highlight": "#ffffff",
    sheet: hex(0.93, 0.01),
  };
}

/** What text may stand on: the paper, what is raised from it or sunk into it, and the paper in the accent. */
function listGrounds(paper: Oklch, accent: Oklch): string[] {
  const accentIn = (l: number, c: number) => toHex({ ...accent, l, c: Math.min(c, accent.c) });
  if (paper.l < 0.5) {
    const raised = toHex({ ...paper, l: paper.l + 0.045 });
    const sunk = toHex({ ...paper, l: Math.max(0, paper.l - 0.035) });
    return [toHex(paper), raised, sunk, accentIn(paper.l + 0.07, 0.034)];
  }
  const sunk = toHex({ ...paper, l: paper.l - 0.035, c: paper.c + 0.003 });
  if (paper.c < 0.02) return [toHex(paper), "#ffffff", sunk, accentIn(Math.min(0.95, paper.l - 0.01), 0.016)];
  // On a paper of colour white would be a hole, and a tint of another colour a stain.
  const raised = toHex({ ...paper, l: Math.min(1, paper.l + 0.02), c: paper.c / 2 });
  return [toHex(paper), raised, sunk, mixColors(paper, accent, 0.1)];
}

/** Whether text and links can differ from each other on a paper, and both be read: it is rather light, or rather dark. */
function carriesText(paper: Oklch): boolean {
  return leastContrast(paper.l < 0.5 ? "#ffffff" : "#000000", listGrounds(paper, paper)) >= 11;
}
