import type { Look } from "../../site/look-schema.ts";

type Measures = Record<string, string>;

const corners: Record<NonNullable<Look["corners"]>, Measures> = {
  sharp: { radius: "0", corner: "0" },
  // Those of the theme.
  soft: {},
  round: { radius: "0.75rem", corner: "1.625rem", box: "1.25rem", "box-edge": "0", "box-side": "2px" },
};

// Text is never smaller than 18 pixels, and no target than the theme has it.
const densities: Record<NonNullable<Look["density"]>, Measures> = {
  airy: {
    text: "clamp(1.1875rem, 1.09rem + 0.42vw, 1.4375rem)",
    "text-small": "clamp(1.0625rem, 1rem + 0.2vw, 1.1875rem)",
    "title-4": "clamp(1.25rem, 1.15rem + 0.4vw, 1.5625rem)",
    "title-3": "min(clamp(1.5rem, 1.35rem + 0.65vw, 2rem), 11vw)",
    "title-2": "min(clamp(1.875rem, 1.6rem + 1.2vw, 2.75rem), 12.5vw)",
    "title-1": "min(clamp(2.5rem, 1.85rem + 2.9vw, 4.5rem), 14vw)",
    "title-poster": "min(clamp(3rem, 1.9rem + 5vw, 7rem), 15vw)",
    line: "1.7",
    room: "1.2",
    measure: "42rem",
  },
  // Those of the theme.
  normal: {},
  dense: {
    text: "1.125rem",
    "text-small": "1rem",
    "title-4": "1.1875rem",
    "title-3": "min(clamp(1.25rem, 1.2rem + 0.25vw, 1.4375rem), 11vw)",
    "title-2": "min(clamp(1.5rem, 1.4rem + 0.45vw, 1.8125rem), 12.5vw)",
    "title-1": "min(clamp(1.875rem, 1.6rem + 1.2vw, 2.5rem), 14vw)",
    "title-poster": "min(clamp(2.125rem, 1.6rem + 2.3vw, 3.5rem), 15vw)",
    line: "1.5",
    room: "0.75",
    measure: "42rem",
  },
};

/** The measures that follow from the corners and the density of a look, as custom properties of the layer of tokens. */
export function formatMeasures(
  { corners: corner = "soft", density = "normal" }: Look,
  own: Measures,
): string {
  const all = Object.entries({ ...corners[corner], ...densities[density] });
  // What the site's own tokens name goes before.
  const measures = all.filter(([name]) => !(name in own));
  if (measures.length === 0) return "";
  return `@layer tokens{:root{${measures.map(([name, value]) => `--${name}:${value}`).join(";")}}}`;
}
