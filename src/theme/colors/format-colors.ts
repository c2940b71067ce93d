import { type Colors, deriveColors, type Schemes } from "./derive-colors.ts";

// Paper is white, whatever the screen shows; ink is what a printer has most of.
const print: Colors = { paper: "#fff", ink: "#000", "ink-quiet": "#000", accent: "#000" };

/**
 * The colours of a site as CSS, from the tokens of its own: what it names, and everything else derived from that. A colour that
 * a site names without saying what it is at night gets its night here, since it would else shine through.
 */
export function formatColors(own: Schemes): { css: string; colors: Colors } {
  const { day, night } = deriveColors(own.day);
  const isSilent = (name: string) => name in own.day && !(name in own.night);
  const pick = (colors: Colors, names: string[]) =>
    Object.fromEntries(names.filter((name) => name in colors).map((name) => [name, colors[name] as string]));
  const silent = Object.keys(night).filter(isSilent);
  // The accent is a start: where it is all that is said of it, it is made to be read.
  const mended = pick(day, silent.includes("accent") ? ["accent"] : []);
  const css = [
    `@layer tokens { ${rule(":root", day)} ${atNight(rule(":root", night))} }`,
    rule(":root:root", mended),
    atNight(rule(":root:root", pick(night, silent))),
    `@media print { ${rule(":root:root", print)} }`,
  ];
  return { css: css.join("\n"), colors: { ...day, ...own.day, ...mended } };
}

function rule(selector: string, colors: Colors): string {
  const lines = Object.entries(colors).map(([name, value]) => `--${name}: ${value};`);
  return lines.length > 0 ? `${selector} { ${lines.join(" ")} }` : "";
}

function atNight(css: string): string {
  return css && `@media (prefers-color-scheme: dark) { ${css} }`;
}
