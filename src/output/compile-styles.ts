import type { Schemes } from "../theme/colors/derive-colors.ts";
import type { FormattedLook } from "../theme/look/format-look.ts";
import { compileSass } from "./compile-sass.ts";
import { type StylePiece, splitParts } from "./style-piece.ts";
import { splitWriting, type Writing } from "./writing.ts";

// Versions of about 2021, what a six-year-old phone runs when it is kept up to date: major << 16 | minor << 8.
const targets = {
  chrome: 109 << 16,
  firefox: 102 << 16,
  safari: (15 << 16) | (4 << 8),
  ios_saf: (15 << 16) | (4 << 8),
};
// Stands in the theme's tokens where the colours belong.
const slot = "/* colours */";

/** A style sheet of the folders of assets, minified; its addresses are still those of the sources. */
export interface CompiledStyles {
  pieces: StylePiece[];
  /** What it says of some scripts alone, which only sites in such languages need. */
  writings: Writing[];
  /** The tokens of the site's own `_tokens.scss`, with which the look goes; `null` for a style sheet without those of the theme. */
  own: Schemes | null;
  /** The look that follows from these alone. */
  look: FormattedLook;
}

/** Compiles `styles/main.scss` without its colours, which follow from the tokens of the site and its `look:`. Throws what Sass says. */
export async function compileStyles(assetsDirs: string[]): Promise<CompiledStyles> {
  const { readTokens } = await import("../theme/colors/read-tokens.ts");
  const { formatLook } = await import("../theme/look/format-look.ts");
  const [css, tokens] = await Promise.all([
    compileSass(assetsDirs, "styles/main.scss"),
    compileSass(assetsDirs, "styles/site-tokens.scss"),
  ]);
  const own = css.includes(slot) ? readTokens(await minify(splitWriting(tokens).css)) : null;
  const { css: plain, writings } = splitWriting(css);
  return {
    pieces: await Promise.all(
      splitParts(plain.replace(slot, "")).map(async (piece) => ({ ...piece, css: await minify(piece.css) })),
    ),
    writings: await Promise.all(
      writings.map(async (writing) => ({ ...writing, css: await minify(writing.css) })),
    ),
    own,
    look: formatLook(own ?? { day: {}, night: {} }),
  };
}

async function minify(css: string): Promise<string> {
  const { transform } = await import("lightningcss");
  const { code } = transform({ filename: "main.css", code: Buffer.from(css), minify: true, targets });
  return new TextDecoder().decode(code);
}
