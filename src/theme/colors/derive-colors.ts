import { clampChroma, converter, formatHex, type Oklch, wcagContrast } from "culori";

/** Colours by their role, as custom properties without their two dashes. */
export type Colors = Record<string, string>;

/** The colours of a look by day and by night. */
export interface Schemes {
  day: Colors;
  night: Colors;
}

/** What a look starts from where a site names nothing else: the ink of a printer, on warm paper. */
const seeds = { accent: "#0a5068", paper: "#fcfbf7" };
const papers: Record<string, string> = { warm: "#fcfbf7", cool: "#f6f9fc", white: "#ffffff" };

// WCAG 2.2 AAA for text; what only has to be seen needs 3:1, and gets a little more.
const [readable, visible] = [7, 3.3];
const toOklch = converter("oklch");

/**
 * All colours of a look from its accent and its paper, so that they belong together and can be read: lightness moves until
 * text has 7:1 on everything that it may stand on, and controls 3:1. What is no colour counts for the one of the theme.
 */
export function deriveColors(named: { accent?: string; second?: string; paper?: string } = {}): Schemes {
  const accent = toOklch(named.accent) ?? (toOklch(seeds.accent) as Oklch);
  const second = toOklch(named.second) ?? accent;
  const paper = formatHex(papers[named.paper ?? ""] ?? named.paper) ?? seeds.paper;
  const tinted = (l: number, c: number): Oklch => ({ ...accent, l, c: Math.min(c, accent.c) });
  const hex = (l: number, c: number) => toHex(tinted(l, c));
  const light = toOklch(paper) as Oklch;

  const sunk = toHex({ ...light, l: light.l - 0.035, c: light.c + 0.003 });
  const byDay = [paper, "#ffffff", sunk, hex(0.95, 0.016)];
  const ink = hex(0.22, 0.02);
  const dayAccent = solve(accent, -1, byDay, readable);
  const day: Colors = {
    paper,
    raised: "#ffffff",
    sunk,
    ink,
    "ink-quiet": toHex(solve(tinted(0.5, 0.02), -1, byDay, readable)),
    rule: toHex({ ...light, l: light.l - 0.12, c: light.c + 0.006 }),
    edge: ink,
    control: toHex(solve(tinted(0.66, 0.02), -1, byDay, visible)),
    accent: toHex(dayAccent),
    "accent-strong": toHex({ ...dayAccent, l: dayAccent.l - 0.08 }),
    "accent-paper": byDay[3] as string,
    "on-accent": "#ffffff",
    highlight: hex(0.87, 0.09),
    "on-highlight": ink,
    second: toHex(solve(second, -1, byDay, visible)),
    sheet: "#ffffff",
  };

  const byNight = [hex(0.195, 0.016), hex(0.24, 0.02), hex(0.16, 0.014), hex(0.265, 0.034)];
  const nightAccent = solve(tinted(0.7, 0.12), 1, byNight, readable);
  const night: Colors = {
    paper: byNight[0] as string,
    raised: byNight[1] as string,
    sunk: byNight[2] as string,
    ink: hex(0.93, 0.01),
    "ink-quiet": toHex(solve(tinted(0.7, 0.015), 1, byNight, readable)),
    rule: hex(0.34, 0.02),
    edge: hex(0.62, 0.02),
    control: toHex(solve(tinted(0.5, 0.02), 1, byNight, visible)),
    accent: toHex(nightAccent),
    "accent-strong": toHex({ ...nightAccent, l: nightAccent.l + 0.07 }),
    "accent-paper": byNight[3] as string,
    "on-accent": toHex(solve(tinted(0.3, 0.05), -1, [toHex(nightAccent)], readable)),
    highlight: hex(0.42, 0.08),
    "on-highlight": "#ffffff",
    second: toHex(solve({ ...second, l: 0.7, c: Math.min(second.c, 0.14) }, 1, byNight, visible)),
    sheet: hex(0.93, 0.01),
  };
  return { day, night };
}

/** Moves the lightness of a colour down (-1) or up (1) until it stands out from all that it may lie on. */
function solve(color: Oklch, direction: 1 | -1, grounds: string[], ratio: number): Oklch {
  for (let { l } = color; l >= 0 && l <= 1; l += direction * 0.005) {
    const found = { ...color, l };
    if (grounds.every((ground) => wcagContrast(toHex(found), ground) >= ratio)) return found;
  }
  return { ...color, l: direction === 1 ? 1 : 0, c: 0 };
}

function toHex(color: Oklch): string {
  return formatHex(clampChroma(color, "oklch"));
}
