import { posix } from "node:path";
import { baseLanguage } from "../site/base-language.ts";
import { findScript } from "../site/find-script.ts";
import type { FaceFile, Typeface, Typefaces } from "../site/typeface.ts";
import type { Colors } from "../theme/colors/derive-colors.ts";

/** The typefaces of a site as CSS, behind the style sheet of the theme. */
interface FormattedFaces {
  css: string;
  /** The files of a site's own by the path that the CSS has for them, as if they lay in the assets. */
  own: Map<string, string>;
  /** Files that the first view of no page waits for, and those that only pages in some scripts need, by the same paths. */
  late: Set<string>;
  scripts: Map<string, string[]>;
}

// What stands there until a font has come, from most systems, and the width of its letters on the average, as a browser sets sentences of English.
const stand = {
  sans: {
    generic: "system-ui,sans-serif",
    text: ["Arial", "Liberation Sans", "Arimo", "Helvetica Neue", "Helvetica"],
    headings: ["Arial Bold", "Liberation Sans Bold", "Arimo Bold", "Helvetica Neue Bold", "Helvetica Bold"],
    width: { text: 0.4464, headings: 0.4792 },
  },
  serif: {
    generic: "ui-serif,Georgia,serif",
    text: ["Times New Roman", "Liberation Serif", "Tinos"],
    headings: ["Times New Roman Bold", "Liberation Serif Bold", "Tinos Bold"],
    width: { text: 0.4025, headings: 0.428 },
  },
};

/**
 * The faces of a site for its languages, with fonts of the system made as wide and as high, so that nothing jumps when they come. `own` are the
 * tokens of the site's own styles by day, which go before.
 */
export function formatFaces({ text, headings }: Typefaces, codes: string[], own: Colors): FormattedFaces {
  const found: FormattedFaces = { css: "", own: new Map(), late: new Set(), scripts: new Map() };
  const isOne = headings.files.every(({ path }) => text.files.some((file) => file.path === path));
  const tokens: string[] = [];
  for (const [token, name, face, part] of [
    ["font-text", "Text", text, "text"],
    ["font-heading", "Heading", headings, "headings"],
  ] as const) {
    if (token in own) continue;
    const kind = stand[face.serif ? "serif" : "sans"];
    const family = isOne ? "Text" : name;
    tokens.push(`--${token}:"${family}","${name} Fallback",${kind.generic}`);
    // The letters of large titles stand close, and book faces have narrow blanks.
    if (part === "headings" && face.serif) tokens.push("--title-space:0.05em");
    if (name === family || "font-text" in own) found.css += formatFiles(family, face, codes, found);
    found.css += formatFallback(`${name} Fallback`, face, kind[part], kind.width[part]);
  }
  if (tokens.length > 0) found.css += `@layer tokens{:root{${tokens.join(";")}}}`;
  return found;
}

/** A name for a file of a site's own that no other file has, nor one of the theme, and that needs no signs in an address. */
function nameOwn(path: string, taken: Map<string, string>): string {
  const name = posix.basename(path.replaceAll("\\", "/")).replace(/[^\w.-]+/g, "-");
  for (let n = 1; ; n++) {
    const asset = `fonts/own/${n > 1 ? `${n}-` : ""}${name}`;
    if ((taken.get(asset) ?? path) === path) return asset;
  }
}

function formatFiles(family: string, face: Typeface, codes: string[], found: FormattedFaces): string {
  const files = face.files.filter((file) => file.for === null || codes.some((code) => isFor(file, code)));
  return files
    .map(({ path, weight, italic, letters, late, for: whom }) => {
      const asset = face.own ? nameOwn(path, found.own) : path;
      if (face.own) found.own.set(asset, path);
      if (late) found.late.add(asset);
      if (whom !== null && whom !== "vi") found.scripts.set(asset, [whom]);
      const format = { woff2: "woff2", ttf: "truetype", otf: "opentype" }[
        asset.split(".").at(-1)?.toLowerCase() ?? ""
      ];
      const rules = [
        `font-family:"${family}"`,
        `src:url("../${asset}") format("${format}")`,
        `font-weight:${weight}`,
        ...(italic ? ["font-style:italic"] : []),
        "font-display:swap",
        ...(letters === null ? [] : [`unicode-range:${formatRange(letters)}`]),
      ];
      return `@font-face{${rules.join(";")}}`;
    })
    .join("");
}

function isFor(file: FaceFile, code: string): boolean {
  return file.for === findScript(code) || file.for === baseLanguage(code);
}

function formatFallback(family: string, { metrics }: Typeface, fonts: string[], width: number): string {
  const size = metrics.width / width;
  const percent = (part: number) => `${Math.round(part * 1000) / 10}%`;
  const rules = [
    `font-family:"${family}"`,
    `src:${fonts.map((font) => `local("${font}")`).join()}`,
    `ascent-override:${percent(metrics.ascent / size)}`,
    `descent-override:${percent(metrics.descent / size)}`,
    "line-gap-override:0%",
    `size-adjust:${percent(size)}`,
  ];
  return `@font-face{${rules.join(";")}}`;
}

/** `U+41-5A,U+E9`: letters as CSS has them. Blanks are in every font. */
function formatRange(letters: string): string {
  const codes = [...new Set(letters)].map((letter) => letter.codePointAt(0) as number).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ""}`).join();
}
