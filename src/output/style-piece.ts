/** A piece of a style sheet: for every page, or only for a site that shows one of these blocks or kinds of lists (`@part people { … }`). */
export interface StylePiece {
  /** `null` for every page. */
  parts: string[] | null;
  css: string;
}

/** Parts a style sheet, as Sass writes it, at what it says of some blocks alone; the order stays. */
export function splitParts(css: string): StylePiece[] {
  const pieces: StylePiece[] = [];
  let from = 0;
  for (const { 0: whole, 1: names = "", 2: block = "", index } of css.matchAll(
    /^@part ([^{\n]+) \{\n([\s\S]*?)^\}\n?/gm,
  )) {
    pieces.push({ parts: null, css: css.slice(from, index) }, { parts: names.split(" "), css: block });
    from = index + whole.length;
  }
  return [...pieces, { parts: null, css: css.slice(from) }].filter((piece) => piece.css.trim() !== "");
}

/** The style sheet of a site that shows these; `null` for all. */
export function joinPieces(pieces: readonly StylePiece[], shown: ReadonlySet<string> | null): string {
  return pieces
    .filter(({ parts }) => parts === null || shown === null || parts.some((part) => shown.has(part)))
    .map(({ css }) => css)
    .join("");
}
