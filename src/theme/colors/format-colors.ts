import type { Look } from "../../site/look-schema.ts";
import { type Colors, deriveColors, type Schemes } from "./derive-colors.ts";
import { toOklch } from "./solve-color.ts";

/** The colours of a site as CSS to be read behind the style sheet of the theme, and themselves for what is drawn without one. */
interface FormattedColors extends Schemes {
  css: string;
}

// Paper is white, whatever the screen shows; ink is what a printer has most of.
const print: Colors = { paper: "#fff", ink: "#000", "ink-quiet": "#000", accent: "#000" };
const printOfLook: Colors = {
  raised: "#fff",
  sunk: "#fff",
  "accent-paper": "#fff",
  rule: "#999",
  edge: "#000",
  control: "#000",
  mark: "#000",
  "mark-line": "#000",
  band: "transparent",
};
// On a dark paper day is as night is in the theme's tokens.
const dark: Colors = {
  poster: "var(--accent-paper)",
  "on-poster": "var(--ink)",
  "picture-ground": "var(--sheet)",
  "picture-room": "0.9rem",
};

// What is the accent where a look does not say another thing of it: see the theme's tokens.
const ofAccent = ["fill", "on-fill", "fill-strong", "fill-edge", "fill-edge-strong"];
// What is drawn on a poster, and no property.
const ofDrawings = ["pattern"];
const ofSecond = ["mark", "mark-line", "band"];

/**
 * The colours of a site, from its own tokens and its `look:`: what these name, and everything else derived from that. Tokens go before. A colour
 * that they name without saying what it is at night gets its night here, since it would else shine through; one that they take from
 * another property is its own affair.
 */
export function formatColors(own: Schemes, look: Look = {}): FormattedColors {
  const named = resolve(own.day);
  const derived = deriveColors({ ...look, ...named });
  const isOfLook = (name: string) => name in look && !(name in named);
  const unsaid = [
    ...ofDrawings,
    ...(isOfLook("accent") ? [] : ofAccent),
    ...(isOfLook("second") ? [] : ofSecond),
  ];
  const said = (colors: Colors) => pick(colors, (name) => !unsaid.includes(name));
  const [day, night] = [said(derived.day), said(derived.night)];
  const silent = Object.keys(night).filter((name) => isColor(own.day[name]) && !(name in own.night));
  // The accent is a start: where it is all that is said of it, it is made to be read.
  const mended = pick(day, (name) => name === "accent" && silent.includes(name));
  const more = { ...(derived.isDark && dark), ...(isOfLook("second") && { "band-size": "0.75rem" }) };
  const css = [
    `@layer tokens{${rule(":root", unnamed({ ...day, ...more }, own.day), derived.isDark)}${atNight(rule(":root", unnamed(night, { ...own.day, ...own.night })))}}`,
    rule(":root:root", mended),
    atNight(
      rule(
        ":root:root",
        pick(night, (name) => silent.includes(name)),
      ),
    ),
    `@media print{${rule(":root:root", Object.keys(look).length > 0 ? { ...print, ...printOfLook } : print)}}`,
  ];
  const plain = pick(named, (name) => isColor(named[name]));
  const drawn = { ...day, ...plain, ...mended };
  const fills = { fill: drawn.accent as string, "on-fill": drawn["on-accent"] as string };
  return {
    css: css.join(""),
    day: { ...derived.day, ...fills, ...drawn },
    night: { ...derived.night, ...night, ...own.night },
  };
}

function pick(colors: Colors, isPicked: (name: string) => boolean): Colors {
  return Object.fromEntries(Object.entries(colors).filter(([name]) => isPicked(name)));
}

/** What comes behind tokens in the same layer leaves out those that they name. */
function unnamed(colors: Colors, named: Colors): Colors {
  return pick(colors, (name) => !(name in named));
}

function isColor(value: string | undefined): boolean {
  return toOklch(value) !== null;
}

/** What properties come to that are another one: `var(--brand)`. */
function resolve(tokens: Colors): Colors {
  const find = (value: string): string =>
    value.replace(/^var\(--([\w-]+)\)$/, (whole, name) => tokens[name] ?? whole);
  return Object.fromEntries(Object.entries(tokens).map(([name, value]) => [name, find(value)]));
}

function rule(selector: string, colors: Colors, isDark = false): string {
  const lines = Object.entries(colors).map(([name, value]) => `--${name}:${value}`);
  if (isDark) lines.push("color-scheme:dark");
  return lines.length > 0 ? `${selector}{${lines.join(";")}}` : "";
}

function atNight(css: string): string {
  return css && `@media (prefers-color-scheme:dark){${css}}`;
}
