import type { FaceMetrics } from "../site/typeface.ts";
import { parseFontTables } from "./parse-font-tables.ts";

/** What a font file says of itself. */
export interface ParsedFont {
  family: string;
  /** Thinnest and boldest, the same in a font of one weight. */
  weights: [least: number, most: number];
  italic: boolean;
  serif: boolean;
  metrics: FaceMetrics;
  /** All that it has a glyph for. */
  letters: string;
}

// How often a blank and each letter from a to z are in a thousand signs of English.
const signs = " abcdefghijklmnopqrstuvwxyz";
const often = [
  180, 67, 12, 23, 35, 104, 18, 17, 50, 57, 1, 6, 33, 20, 57, 62, 16, 1, 49, 52, 74, 23, 8, 19, 1, 16, 1,
];

/** Reads a font in WOFF2, TrueType or OpenType; `null` for a file that is none, or damaged. */
export function parseFont(bytes: Buffer): ParsedFont | null {
  try {
    const tables = parseFontTables(bytes);
    return tables && describe(tables);
  } catch (error) {
    // What ends before its tables do, or can't be unpacked; anything else is a fault of ours.
    if (error instanceof RangeError || (error as NodeJS.ErrnoException).code !== undefined) return null;
    throw error;
  }
}

function describe(tables: Map<string, Buffer>): ParsedFont | null {
  const [head, hhea, hmtx, os2, cmap] = ["head", "hhea", "hmtx", "OS/2", "cmap"].map((tag) =>
    tables.get(tag),
  );
  if (!head || !hhea || !hmtx || !os2 || !cmap) return null;
  const unit = head.readUInt16BE(18);
  const glyphs = readCmap(cmap);
  const [count, weight] = [hhea.readUInt16BE(34), os2.readUInt16BE(4)];
  const widthOf = (glyph: number) => hmtx.readUInt16BE(4 * Math.min(glyph, count - 1)) / unit;
  const held = often.flatMap((times, at) => {
    const glyph = glyphs.get(signs.charCodeAt(at));
    return glyph === undefined ? [] : [{ times, glyph }];
  });
  const sum = (of: (glyph: number) => number) =>
    held.reduce((all, { times, glyph }) => all + times * of(glyph), 0);
  // Latin faces with serifs, in PANOSE.
  const isSerif = os2.readUInt8(32) === 2 && os2.readUInt8(33) >= 2 && os2.readUInt8(33) <= 10;
  return {
    family: readFamily(tables.get("name")),
    weights: readWeights(tables.get("fvar")) ?? [weight, weight],
    italic: (os2.readUInt16BE(62) & 1) === 1,
    serif: isSerif,
    metrics: {
      ascent: hhea.readInt16BE(4) / unit,
      descent: -hhea.readInt16BE(6) / unit,
      // Without Latin letters it is as wide as most others.
      width: sum(widthOf) / sum(() => 1) || 0.5,
    },
    letters: [...glyphs.keys()].map((code) => String.fromCodePoint(code)).join(""),
  };
}

/** The numbers of glyphs, by those of signs in Unicode. */
function readCmap(cmap: Buffer): Map<number, number> {
  const parts = Array.from({ length: cmap.readUInt16BE(2) }, (_, at) =>
    cmap.subarray(cmap.readUInt32BE(4 + 8 * at + 4)),
  );
  const ofFormat = (format: number) => parts.find((part) => part.readUInt16BE(0) === format);
  const [wide, narrow] = [ofFormat(12), ofFormat(4)];
  const glyphs = new Map<number, number>();
  // Ranges come in order, and no sign is in two: those of a damaged font would keep a build for minutes.
  let next = 0;
  const take = (first: number, last: number, find: (code: number) => number) => {
    for (next = Math.max(next, first); next <= last; next++) {
      const glyph = find(next);
      if (glyph > 0) glyphs.set(next, glyph);
    }
  };
  if (wide) {
    for (let at = 16; at < 16 + 12 * wide.readUInt32BE(12); at += 12) {
      const [first, glyph] = [wide.readUInt32BE(at), wide.readUInt32BE(at + 8)];
      take(first, Math.min(wide.readUInt32BE(at + 4), 0x10ffff), (code) => glyph + code - first);
    }
  } else if (narrow) {
    const twice = narrow.readUInt16BE(6);
    for (let at = 0; at < twice; at += 2) {
      const [last, first] = [narrow.readUInt16BE(14 + at), narrow.readUInt16BE(16 + twice + at)];
      const step = narrow.readUInt16BE(16 + 2 * twice + at);
      const place = 16 + 3 * twice + at;
      const offset = narrow.readUInt16BE(place);
      take(first, Math.min(last, 0xfffe), (code) => {
        const glyph = offset === 0 ? code : narrow.readUInt16BE(place + offset + 2 * (code - first));
        return glyph > 0 ? (glyph + step) & 0xffff : 0;
      });
    }
  }
  return glyphs;
}

/** The name of its family that programs know it by: the typographic one, else the plain one. */
function readFamily(name: Buffer | undefined): string {
  if (!name) return "";
  const start = name.readUInt16BE(4);
  const found = new Map<number, string>();
  for (let at = 6; at < 6 + 12 * name.readUInt16BE(2); at += 12) {
    const [length, offset] = [name.readUInt16BE(at + 8), start + name.readUInt16BE(at + 10)];
    const text = Buffer.from(name.subarray(offset, offset + length));
    if (name.readUInt16BE(at) === 3 && length % 2 === 0)
      found.set(name.readUInt16BE(at + 6), text.swap16().toString("utf16le"));
  }
  return found.get(16) ?? found.get(1) ?? "";
}

function readWeights(fvar: Buffer | undefined): [number, number] | null {
  if (!fvar) return null;
  const [start, count, size] = [fvar.readUInt16BE(4), fvar.readUInt16BE(8), fvar.readUInt16BE(10)];
  for (let at = start; at < start + count * size; at += size)
    if (fvar.toString("latin1", at, at + 4) === "wght")
      return [fvar.readInt32BE(at + 4) / 65536, fvar.readInt32BE(at + 12) / 65536];
  return null;
}
