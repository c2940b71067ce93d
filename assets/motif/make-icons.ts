// Makes the icons of the site from the motif: node --import tsx assets/motif/make-icons.ts
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { drawTable } from "./draw-table.ts";

// The colours of the day, written out: an icon has no style sheet.
const styles = `<style>.table{fill:#f0e2c6;stroke:#1f2430;stroke-width:2.5}.seat--pine{fill:#175b49}.seat--dusk{fill:#3b4c8c}.seat--marigold{fill:#e2a02b;stroke:#1f2430;stroke-width:1.5}.seat--free{fill:none;stroke:#c0482f;stroke-width:3;stroke-dasharray:4 2.5}</style>`;
const folder = join(import.meta.dirname, "../icons");

const table = drawTable({ x: 32, y: 32, radius: 13, seats: 5, free: [4], seed: 5 });
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${styles}${table}</svg>\n`;
const tile = icon.replace("<style>", '<rect width="64" height="64" fill="#fbf7ef"/><style>');

writeFileSync(join(folder, "icon.svg"), icon);
const png = (svg: string, size: number) =>
  sharp(Buffer.from(svg), { density: (72 * size) / 64 })
    .resize(size, size)
    .png()
    .toBuffer();
writeFileSync(join(folder, "apple-touch-icon.png"), await png(tile, 180));
writeFileSync(join(folder, "icon-192.png"), await png(tile, 192));
writeFileSync(join(folder, "icon-512.png"), await png(tile, 512));
writeFileSync(join(folder, "favicon.ico"), wrapIco(await png(icon, 32), 32));

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
