import type { Oklch } from "culori";
import { deriveDay } from "./derive-day.ts";
import { deriveNight } from "./derive-night.ts";
import { listGrounds } from "./list-grounds.ts";
import { leastContrast, moveLightness, toHex, toOklch } from "./solve-color.ts";

/** Colours by their role, as custom properties without their two dashes. */
export type Colors = Record<string, string>;

/** The colours of a look by day and by night. */
export interface Schemes {
  day: Colors;
  night: Colors;
}

/** The colours that a look begins with, as CSS. */
interface Seeds {
  accent?: string;
  second?: string;
  paper?: string;
}

/** The colours of a look, and whether its paper is dark: then day and night are one. */
interface DerivedColors extends Schemes {
  isDark: boolean;
}

/** What a look starts from where a site names nothing else: the ink of a printer, on warm paper. */
const seeds = { accent: "#0a5068", paper: "#fcfbf7" };
const papers: Record<string, string> = { warm: seeds.paper, cool: "#f5f8fb", white: "#ffffff" };

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
  if (paper.l < 0.5) {
    const night = deriveNight(accent, second, listGrounds(paper, accent));
    return { day: night, night, isDark: true };
  }
  // Where the accent is grey, the night has something of the paper's colour.
  const tint = accent.c < 0.03 && paper.c > 0.03 ? paper : accent;
  const tinted = (l: number, c: number) => toHex({ ...tint, l, c: Math.min(c, tint.c) });
  const grounds = [tinted(0.195, 0.016), tinted(0.24, 0.02), tinted(0.16, 0.014), tinted(0.265, 0.034)];
  return {
    day: deriveDay(accent, second, paper),
    night: deriveNight(accent, second, grounds),
    isDark: false,
  };
}

/** Whether text and links can differ from each other on a paper, and both be read: it is rather light, or rather dark. */
function carriesText(paper: Oklch): boolean {
  return leastContrast(paper.l < 0.5 ? "#ffffff" : "#000000", listGrounds(paper, paper)) >= 11;
}
