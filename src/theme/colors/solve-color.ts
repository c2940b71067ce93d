import { clampChroma, converter, formatHex, interpolate, type Oklch, parse, wcagContrast } from "culori";

/** A ratio of contrast that colours have to keep. WCAG 2.2 asks 7:1 of text (AAA) and 3:1 of what has only to be seen, which gets a little more. */
export const contrasts = { readable: 7, visible: 3.3 };

const oklch = converter("oklch");

/** A colour of CSS in OKLCH, one with alpha as it shows on `ground`; `null` for what is none. */
export function toOklch(text: string | undefined, ground = "#ffffff"): Oklch | null {
  const color = text === undefined ? undefined : parse(text.trim().toLowerCase());
  if (!color) return null;
  const { alpha = 1 } = color;
  const seen = alpha >= 1 ? color : interpolate([ground, formatHex(color)], "rgb")(alpha);
  // What is `none` or does not matter, such as the hue of a grey, is 0.
  const { l = 0, c = 0, h = 0 } = oklch(seen) as Partial<Oklch>;
  return { mode: "oklch", l: Math.min(1, Math.max(0, l)), c: Math.max(0, c), h };
}

/** The nearest colour that screens have, as `#rrggbb`. */
export function toHex(color: Oklch): string {
  return formatHex(clampChroma({ ...color, l: Math.min(1, Math.max(0, color.l)) }, "oklch"));
}

/** The first colour with a part of the other one in it, from 0 to 1. */
export function mixColors(color: Oklch, other: Oklch, part: number): string {
  return formatHex(interpolate([color, other], "oklab")(part));
}

/** Moves the lightness of a colour down (-1) or up (1) until it stands out from all that it may lie on. */
export function solveColor(color: Oklch, direction: 1 | -1, grounds: string[], ratio: number): Oklch {
  for (let { l } = color; l >= 0 && l <= 1; l += direction * 0.005) {
    const found = { ...color, l };
    if (leastContrast(found, grounds) >= ratio) return found;
  }
  return { ...color, l: direction === 1 ? 1 : 0, c: 0 };
}

/** The contrast that a colour has where it has the least. */
export function leastContrast(color: Oklch | string, others: string[]): number {
  const hex = typeof color === "string" ? color : toHex(color);
  return Math.min(...others.map((other) => wcagContrast(hex, other)));
}

/** The colour of lightness as near as can be to that of the given one with which something holds: a lighter one, or of two a darker one. */
export function moveLightness(color: Oklch, holds: (moved: Oklch) => boolean): Oklch {
  if (holds(color)) return color;
  for (let by = 0.005; by <= 1; by += 0.005)
    for (const l of [color.l - by, color.l + by])
      if (l >= 0 && l <= 1 && holds({ ...color, l })) return { ...color, l };
  return color;
}
