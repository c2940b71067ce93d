import type { Look } from "../../site/look-schema.ts";
import type { Colors, Schemes } from "../colors/derive-colors.ts";
import { formatColors } from "../colors/format-colors.ts";
import { drawPattern } from "./draw-pattern.ts";
import { formatMeasures } from "./format-measures.ts";

/** A look as CSS to be read behind the style sheet of the theme, with what it draws. */
export interface FormattedLook {
  css: string;
  /** Drawings by the name under which the CSS has them: `url(NAME)`. */
  drawings: Record<string, string>;
  /** By day, for what is drawn without a style sheet. */
  colors: Colors;
  /** What the page is printed on at night. */
  nightPaper: string;
}

/** The look that follows from the site's own tokens and its `look:`. Tokens go before. */
export function formatLook(own: Schemes, look: Look = {}): FormattedLook {
  const { css, day, night } = formatColors(own, look);
  const patterns = formatPatterns(look, { day, night });
  return {
    css: css + formatMeasures(look, own.day) + patterns.css,
    drawings: patterns.drawings,
    colors: day,
    nightPaper: night.paper as string,
  };
}

/** The pattern on the ground of a poster and on paper, by day and at night. It is for screens that show colours. */
function formatPatterns(
  { pattern = "none", second }: Look,
  schemes: Schemes,
): Pick<FormattedLook, "css" | "drawings"> {
  if (pattern === "none") return { css: "", drawings: {} };
  const ornament = second === undefined ? "accent" : "band";
  const drawings = Object.fromEntries(
    (["day", "night"] as const).flatMap((scheme) =>
      Object.entries({ poster: "pattern", paper: ornament }).map(([ground, color]) => [
        `${ground}-${scheme}.svg`,
        drawPattern(pattern, schemes[scheme][color] as string),
      ]),
    ),
  );
  const show = (scheme: keyof Schemes) =>
    `:root{--poster-pattern:url(poster-${scheme}.svg);--paper-pattern:url(paper-${scheme}.svg);--frieze:${frieze}}`;
  const none = "--poster-pattern:none;--paper-pattern:none;--frieze:0px";
  const css = `@layer tokens{${show("day")}@media (prefers-color-scheme:dark){${show("night")}}@media print,(forced-colors:active){:root{${none}}}}`;
  return { css, drawings };
}

// The height of a strip of it.
const frieze = "1.375rem";
