import type { LookSheet } from "../layouts/site-assets.ts";
import type { Typefaces } from "../site/typeface.ts";
import type { Colors, Schemes } from "../theme/colors/derive-colors.ts";
import { readTokens } from "../theme/colors/read-tokens.ts";

/**
 * What a page of the look shows: the tokens of the style sheet as a site has it, those of its own before all others, with the colours that its look comes to
 * by day.
 */
export function readLookSheet(
  css: string,
  own: Schemes | null,
  colors: Colors,
  typefaces: Typefaces,
): LookSheet {
  const made = readTokens(css);
  // What the style sheet takes from another colour stays so, since that has a night of its own.
  const derived = Object.entries(colors).filter(([name]) => made.day[name]?.startsWith("#"));
  const day: Colors = { ...made.day, ...own?.day, ...Object.fromEntries(derived) };
  const nameFace = (token: string, chosen: string) => {
    const [, family = chosen] = /^["']?([^"',]+)/.exec(day[token] ?? "") ?? [];
    return family === "Text" || family === "Heading" ? chosen : family;
  };
  return {
    day,
    night: { ...made.night, ...own?.night },
    faces: {
      text: nameFace("font-text", typefaces.text.name),
      headings: nameFace("font-heading", typefaces.headings.name),
    },
  };
}
