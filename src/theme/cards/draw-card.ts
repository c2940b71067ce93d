import { breakLines } from "./break-lines.ts";
import type { Card, MeasureText } from "./card.ts";

const [width, height, margin] = [1200, 630, 80];
const square = { width: 64, height: 64 };
const sizes = [112, 96, 82, 70, 60, 50, 42];

/** The card of a page: the title between two rules, the icon and the name of the site below. Words that the fonts can't write are left out. */
export function drawCard(card: Card, measure: MeasureText): string {
  const { title, section, site, dir, icon, logo, pattern, colors } = card;
  const fonts = { title: card.fonts.title, quiet: card.fonts.text, site: card.fonts.title };
  const isLeftToRight = dir === "ltr";
  const at = (distance: number) => (isLeftToRight ? margin + distance : width - margin - distance);
  const write = (words: string, font: keyof typeof fonts, x: number, y: number, size: number) =>
    measure(words, fonts[font]) === null
      ? ""
      : `<text x="${at(x)}" y="${y}" font-family="'${fonts[font]}'" font-size="${size}" fill="${font === "quiet" ? colors["ink-quiet"] : colors.ink}" direction="${dir}" text-anchor="${isLeftToRight ? "start" : "end"}">${escapeText(words)}</text>`;
  const { lines, size, leading } = layTitle(title, (words) => measure(words, fonts.title));
  // The lines stand in the middle between the section and the foot.
  const top = 296 - (lines.length * leading) / 2 + size * 0.8;
  const dataUrl = icon && `data:image/svg+xml;base64,${Buffer.from(icon).toString("base64")}`;
  const picture = logo ?? (dataUrl ? { ...square, dataUrl } : null);
  const scale = picture ? Math.min(64 / picture.height, 560 / picture.width) : 0;
  const [wide, high] = [picture?.width ?? 0, picture?.height ?? 0].map((side) =>
    Math.round(side * scale),
  ) as [number, number];
  const sign =
    picture &&
    `<image x="${isLeftToRight ? margin : width - margin - wide}" y="${532 - Math.round(high / 2)}" width="${wide}" height="${high}" href="${picture.dataUrl}"/>`;
  const isNameSaid = site === title || logo?.isNamed === false;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${colors.paper}"/>`,
    `<rect width="${width}" height="${pattern ? 48 : 20}" fill="${colors.fill}"/>`,
    pattern ? spreadPattern(pattern) : "",
    write(section ?? "", "quiet", 0, 108, 34),
    ...lines.map((line, n) => write(line, "title", 0, Math.round(top + n * leading), size)),
    `<rect x="${margin}" y="466" width="${width - 2 * margin}" height="3" fill="${colors.ink}"/>`,
    sign ?? "",
    write(isNameSaid ? "" : site, "site", wide && wide + 24, 546, 40),
    "</svg>",
  ].join("");
}

/** A strip of tiles along the upper edge. */
function spreadPattern(tile: string): string {
  const [, size = "", shape = ""] = /^<svg[^>]*?( width="\d+" height="\d+")>(.*)<\/svg>/.exec(tile) ?? [];
  return `<pattern id="tile"${size} patternUnits="userSpaceOnUse">${shape}</pattern><rect width="${width}" height="48" fill="url(#tile)"/>`;
}

/** The title in the largest size in which it has room; nothing where the font can't write it. */
function layTitle(
  title: string,
  measure: (words: string) => number | null,
): { lines: string[]; size: number; leading: number } {
  const room = width - 2 * margin;
  // Arabic has marks above and below its letters.
  const height = /\p{Script=Arabic}/u.test(title) ? 1.32 : 1.08;
  for (const size of sizes) {
    const lines = breakLines(title, room / size, measure);
    if (!lines) break;
    const isNarrow = lines.every((line) => (measure(line) ?? 0) * size <= room);
    if ((isNarrow && lines.length * size * height <= 320) || size === sizes.at(-1))
      return { lines: lines.slice(0, Math.floor(320 / (size * height))), size, leading: size * height };
  }
  return { lines: [], size: 0, leading: 0 };
}

function escapeText(words: string): string {
  return words.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
