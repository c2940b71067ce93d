import { drawTable } from "../motif/draw-table.ts";
import { drawings } from "../motif/drawings.ts";
import { writeStyle } from "../motif/write-style.ts";
import { breakLines } from "./break-lines.ts";
import type { Card, MeasureText } from "./card.ts";

const heading = "Bricolage Grotesque 96pt ExtraBold";
const text = "Atkinson Hyperlegible Next";
const [width, height] = [1200, 630];
const margin = 72;
const column = 600;

// The colours of the day, written out: a card has no style sheet.
const tints: Record<string, string> = {
  hero: "#fcedcb",
  circle: "#e2f0ea",
  tables: "#e7eaf6",
  rings: "#fcedcb",
  seat: "#fbe9e2",
};
const style = `.table--pine,.seat--pine{fill:#175b49}.table--dusk,.seat--dusk{fill:#3b4c8c}.table--marigold,.seat--marigold,.pencil{fill:#e2a02b}
.table--rose,.seat--rose{fill:#e39a83}.table--wood,.seat--wood{fill:#e4d3b1}.seat--free{fill:none;stroke:#8f2917;stroke-width:4;stroke-dasharray:8 6}
.seat--close{stroke-width:6;stroke-dasharray:13 10}.ring{fill:none;stroke:#8f2917;stroke-width:2}.sheet{fill:#fffdf8}.screen{fill:#1f2430}.coffee{fill:#6b3a22}
.pencil{stroke:#1f2430;stroke-width:2;stroke-linejoin:round}.handle{fill:none;stroke:#fffdf8;stroke-width:5}.line{fill:none;stroke:#1f2430;stroke-width:2.5;stroke-linecap:round}
.line--light{stroke:#fffdf8}.title{fill:#1f2430;font-family:"${heading}"}.quiet{fill:#454b5a;font-family:"${text}";font-size:34px}.site{fill:#1f2430;font-family:"${heading}";font-size:38px}`;

/** The card of a page: its title beside its drawing, which the edge cuts off. Words that the fonts can't write are left out. */
export function drawCard({ title, section, site, drawing, dir }: Card, measure: MeasureText): string {
  const isLeftToRight = dir === "ltr";
  const edge = isLeftToRight ? margin : width - margin;
  const write = (words: string, kind: string, y: number, size?: number) =>
    `<text class="${kind}" x="${edge}" y="${y}"${size ? ` font-size="${size}"` : ""} direction="${dir}" text-anchor="${isLeftToRight ? "start" : "end"}">${escapeText(words)}</text>`;
  const name = drawing && drawings[drawing] ? drawing : "hero";
  const [nameStart, tableX] = isLeftToRight
    ? [margin + 64, margin + 22]
    : [width - margin - 64, width - margin - 22];
  const sign = drawTable({
    x: tableX,
    y: 548,
    radius: 13,
    color: "pine",
    seats: 5,
    free: [4],
    turn: 0.04,
    ease: 0.64,
  });

  const parts = [
    `<rect width="${width}" height="${height}" fill="${tints[name] ?? "#f3ecdd"}"/>`,
    drawPicture(name, isLeftToRight),
    section && measure(section, text) !== null ? write(section, "quiet", 112) : "",
    ...layTitle(title, measure).map(({ line, y, size }) => write(line, "title", y, size)),
    sign.replace(/class="seat seat--free"/, 'fill="none" stroke="#8f2917" stroke-width="3"'),
    measure(site, heading) === null || site === title
      ? ""
      : write(site, "site", 561).replace(`x="${edge}"`, `x="${nameStart}"`),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><style>${style}</style>${parts.join("")}</svg>`;
}

/** The drawing on the far side, as high as the card and more, mirrored where lines run from the right. */
function drawPicture(name: string, isLeftToRight: boolean): string {
  const drawing = drawings[name];
  if (!drawing) return "";
  const [w, h] = drawing.size;
  const scale = name === "hero" ? 0.84 : 1.62;
  const [x, y] = name === "hero" ? [width - 690, -24] : [width - w * scale + 130, (height - h * scale) / 2];
  const mirror = isLeftToRight ? "" : `translate(${width} 0) scale(-1 1) `;
  const shapes = drawing.shapes();
  return `<style>${writeStyle(shapes, true)}</style><g transform="${mirror}translate(${Math.round(x)} ${Math.round(y)}) scale(${scale})">${shapes}</g>`;
}

/** The title in the largest size in which it has room; nothing where the font can't write it. */
function layTitle(title: string, measure: MeasureText): { line: string; y: number; size: number }[] {
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
