import { parse } from "culori";
import type { Look } from "../../site/look-schema.ts";
import { type Colors, deriveColors, type Schemes } from "./derive-colors.ts";

/** A look as CSS to be read behind the style sheet of the theme, and its colours by day for what is drawn without one. */
export interface FormattedLook {
  css: string;
  colors: Colors;
}

// Paper is white, whatever the screen shows; ink is what a printer has most of.
const print: Colors = { paper: "#fff", ink: "#000", "ink-quiet": "#000", accent: "#000" };

/**
 * The look of a site as CSS, from its own tokens and its `look:`: what it names, and everything else derived from that. Tokens go before. A colour
 * that these name without saying what it is at night gets its night here, since it would else shine through; one that they take from
 * another property is its own affair.
 */
export function formatColors(own: Schemes, look: Look = {}): FormattedLook {
  const named = resolve(own.day);
  const { day, night } = deriveColors({ ...look, ...named });
  const silent = Object.keys(night).filter((name) => isColor(own.day[name]) && !(name in own.night));
  // The accent is a start: where it is all that is said of it, it is made to be read.
  const mended = pick(day, silent.includes("accent") ? ["accent"] : []);
  const css = [
    `@layer tokens{${rule(":root", day)}${atNight(rule(":root", night))}}`,
    rule(":root:root", mended),
    atNight(rule(":root:root", pick(night, silent))),
    `@media print{${rule(":root:root", print)}}`,
  ];
  const plain = Object.entries(named).filter(([, value]) => isColor(value));
  return { css: css.join(""), colors: { ...day, ...Object.fromEntries(plain), ...mended } };
}

function pick(colors: Colors, names: string[]): Colors {
  return Object.fromEntries(names.map((name) => [name, colors[name] as string]));
}

function isColor(value: string | undefined): boolean {
  return parse(value ?? "") !== undefined;
}

/** What properties come to that are another one: `var(--brand)`. */
function resolve(tokens: Colors): Colors {
  const find = (value: string): string =>
    value.replace(/^var\(--([\w-]+)\)$/, (whole, name) => tokens[name] ?? whole);
  return Object.fromEntries(Object.entries(tokens).map(([name, value]) => [name, find(value)]));
}

function rule(selector: string, colors: Colors): string {
  const lines = Object.entries(colors).map(([name, value]) => `--${name}:${value}`);
  return lines.length > 0 ? `${selector}{${lines.join(";")}}` : "";
}

function atNight(css: string): string {
  return css && `@media (prefers-color-scheme:dark){${css}}`;
}
