import type { LookSheet } from "../layouts/site-assets.ts";
import type { Typefaces } from "../site/typeface.ts";
import type { Colors, Schemes } from "../theme/colors/derive-colors.ts";
import { readTokens } from "../theme/colors/read-tokens.ts";

/** What a page of the look shows: the tokens of the style sheet as a site has it, with the colours that its look comes to by day. */
export function readLookSheet(css: string, colors: Colors, typefaces: Typefaces): LookSheet {
  const { day, night } = readTokens(css);
  // What the style sheet takes from another colour stays so, since that has a night of its own.
  const made = Object.entries(colors).filter(([name]) => day[name]?.startsWith("#"));
  const tokens: Schemes = { day: { ...day, ...Object.fromEntries(made) }, night };
  const nameFace = (token: string, own: string) => {
    const [, family = own] = /^["']?([^"',]+)/.exec(day[token] ?? "") ?? [];
    return family === "Text" || family === "Heading" ? own : family;
  };
  return {
    ...tokens,
    faces: {
      text: nameFace("font-text", typefaces.text.name),
      headings: nameFace("font-heading", typefaces.headings.name),
    },
  };
}
