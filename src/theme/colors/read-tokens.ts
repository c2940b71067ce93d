import type { Schemes } from "./derive-colors.ts";

/** The custom properties that minified CSS sets for the whole page, and those that it sets at night alone. */
export function readTokens(css: string): Schemes {
  const tokens: Schemes = { day: {}, night: {} };
  const open: string[] = [];
  for (const [, text = "", brace] of css.matchAll(/([^{}]*)([{}]|$)/g)) {
    if (brace === "{") open.push(text.slice(text.lastIndexOf(";") + 1).trim());
    else {
      const media = open.filter((rule) => rule.startsWith("@media"));
      const isNight = media.length === 1 && /prefers-color-scheme:\s*dark/.test(media[0] as string);
      const isWhole = /^(?::root)+$/.test(open.at(-1) ?? "") && (media.length === 0 || isNight);
      for (const [, name, value] of (isWhole && text.matchAll(/(?:^|;)--([\w-]+):([^;]+)/g)) || [])
        tokens[isNight ? "night" : "day"][name as string] = (value as string).trim();
      open.pop();
    }
  }
  return tokens;
}
