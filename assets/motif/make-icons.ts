// Makes the icons of the site from the motif: node --import tsx assets/motif/make-icons.ts
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { drawTable } from "./draw-table.ts";

const folder = join(import.meta.dirname, "../icons");
// The colours are written out: an icon has no style sheet. The style is for browsers that show icons by night.
const looks: Record<string, string> = {
  "table table--pine": 'class="t" fill="#175b49"',
  "seat seat--dusk": 'class="d" fill="#3b4c8c"',
  "seat seat--marigold": 'fill="#e2a02b"',
  "seat seat--rose": 'fill="#e39a83"',
  "seat seat--free": 'class="f" fill="none" stroke="#8f2917" stroke-width="3"',
};
const night =
  "<style>@media(prefers-color-scheme:dark){.t{fill:#3f937a}.d{fill:#7c8bd6}.f{stroke:#ff9b85}}</style>";
const table = drawTable({
  x: 32,
  y: 32,
  radius: 10.6,
  color: "pine",
  seats: 5,
  free: [4],
  turn: 0.04,
  ease: 0.64,
}).replace(/class="([^"]*)"/g, (_, name) => looks[name] as string);

const draw = (before: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${before}${table}</svg>\n`;
const png = (svg: string, size: number) =>
  sharp(Buffer.from(svg), { density: (72 * size) / 64 })
    .resize(size, size)
    .png({ palette: true })
    .toBuffer();

const tile = draw('<rect width="64" height="64" fill="#fbf7ef"/>');
writeFileSync(join(folder, "icon.svg"), draw(night));
writeFileSync(join(folder, "apple-touch-icon.png"), await png(tile, 180));
writeFileSync(join(folder, "icon-192.png"), await png(tile, 192));
writeFileSync(join(folder, "icon-512.png"), await png(tile, 512));
writeFileSync(join(folder, "favicon.ico"), wrapIco(await png(draw(""), 32), 32));

/** A PNG as the only image of an ICO file, which all browsers read. */
function wrapIco(image: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(image.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, image]);
}
