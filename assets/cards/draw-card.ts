import { drawSign } from "../motif/draw-sign.ts";
import { drawings } from "../motif/drawings.ts";
import type { ColorName } from "../motif/palette.ts";
import { writeStyle } from "../motif/write-style.ts";
import { breakLines } from "./break-lines.ts";
import type { Card, MeasureText } from "./card.ts";

const heading = "Bricolage Grotesque 96pt ExtraBold";
const text = "Atkinson Hyperlegible Next";
const [width, height] = [1200, 630];
const margin = 72;

/** The papers of pages, by their drawing. */
const papers: Record<string, ColorName> = {
  hero: "lemon",
  rings: "lemon",
  arrive: "lemon",
  join: "lemon",
  circle: "mint",
  room: "mint",
  host: "mint",
  tables: "frost",
  week: "frost",
  lead: "frost",
  seat: "blush",
};
const faces = `.title,.site{font-family:"${heading}"}.section{font-family:"${text}";font-size:34px}.site{font-size:38px}`;

/** The card of a page: its title beside its drawing, which the edge cuts off. Words that the fonts can't write are left out. */
export function drawCard({ title, section, site, drawing, dir }: Card, measure: MeasureText): string {
  const isLeftToRight = dir === "ltr";
  const edge = isLeftToRight ? margin : width - margin;
  const write = (words: string, kind: string, y: number, size?: number) =>
    `<text class="${kind}" x="${edge}" y="${y}"${size ? ` font-size="${size}"` : ""} direction="${dir}" text-anchor="${isLeftToRight ? "start" : "end"}">${escapeText(words)}</text>`;
  const name = drawing && drawings[drawing] ? drawing : "hero";
  const [nameStart, signStart] = isLeftToRight
    ? [margin + 80, margin - 2]
    : [width - margin - 80, width - margin - 62];
  const parts = [
    `<rect class="${papers[name] ?? "linen"}" width="${width}" height="${height}"/>`,
    drawPicture(name, isLeftToRight),
    section && measure(section, text) !== null ? write(section, "slate section", 112) : "",
    ...layTitle(title, name === "hero" ? 450 : 600, measure).map(({ line, y, size }) =>
      write(line, "ink title", y, size),
    ),
    `<g transform="translate(${signStart} 516)">${drawSign()}</g>`,
    measure(site, heading) === null || site === title
      ? ""
      : write(site, "ink site", 561).replace(`x="${edge}"`, `x="${nameStart}"`),
  ].join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><style>${writeStyle(parts, true)}${faces}</style>${parts}</svg>`;
}

/** The drawing on the far side, as high as the card and more, mirrored where lines run from the right. */
function drawPicture(name: string, isLeftToRight: boolean): string {
  const drawing = drawings[name];
  if (!drawing) return "";
  const [w, h] = drawing.size;
  const scale = name === "hero" ? 0.76 : 1.62;
  const [x, y] = name === "hero" ? [width - 684, -12] : [width - w * scale + 130, (height - h * scale) / 2];
  const mirror = isLeftToRight ? "" : `translate(${width} 0) scale(-1 1) `;
  return `<g transform="${mirror}translate(${Math.round(x)} ${Math.round(y)}) scale(${scale})">${drawing.shapes()}</g>`;
}

/** The title in the largest size in which it has room beside the drawing; nothing where the font can't write it. */
function layTitle(
  title: string,
  column: number,
  measure: MeasureText,
): { line: string; y: number; size: number }[] {
  for (const size of [104, 88, 74, 62, 52, 44]) {
    const lines = breakLines(title, column / size, (words) => measure(words, heading));
    if (!lines) return [];
    // Arabic has marks above and below its letters.
    const leading = size * (/\p{Script=Arabic}/u.test(title) ? 1.3 : 1.04);
    const top = 152;
    const isRoomy =
      lines.length * leading <= 330 && lines.every((line) => (measure(line, heading) ?? 0) * size <= column);
    if (isRoomy || size === 44)
      return lines
        .slice(0, 7)
        .map((line, n) => ({ line, y: Math.round(top + size * 0.78 + n * leading), size }));
  }
  return [];
}

function escapeText(words: string): string {
  return words.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
