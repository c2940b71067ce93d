import { brotliDecompressSync } from "node:zlib";

type Tables = Map<string, Buffer>;

/** The tables of a font in WOFF2, TrueType or OpenType by their tags, of WOFF2 those of glyphs in its packed form; `null` for another file. Throws where it ends too early. */
export function parseFontTables(bytes: Buffer): Tables | null {
  return bytes.toString("latin1", 0, 4) === "wOF2" ? readWoff2(bytes) : readSfnt(bytes);
}

function readSfnt(bytes: Buffer): Tables | null {
  if (!["\0\x01\0\0", "OTTO", "true"].includes(bytes.toString("latin1", 0, 4))) return null;
  const tables: Tables = new Map();
  for (let at = 12; at < 12 + 16 * bytes.readUInt16BE(4); at += 16) {
    const start = bytes.readUInt32BE(at + 8);
    if (start + bytes.readUInt32BE(at + 12) > bytes.length) return null;
    tables.set(
      bytes.toString("latin1", at, at + 4),
      bytes.subarray(start, start + bytes.readUInt32BE(at + 12)),
    );
  }
  return tables;
}

// The order in which WOFF2 numbers the tables that are known to it (https://www.w3.org/TR/WOFF2/#table_dir_format).
const tags =
  "cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill".split(
    " ",
  );

function readWoff2(bytes: Buffer): Tables {
  let at = 48;
  const readLength = () => {
    for (let value = 0; ; ) {
      const byte = bytes.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  const list = Array.from({ length: bytes.readUInt16BE(12) }, () => {
    const flags = bytes.readUInt8(at++);
    const known = tags[flags & 63]?.replace("_", " ");
    const tag = known ?? bytes.toString("latin1", at, at + 4);
    if (known === undefined) at += 4;
    const whole = readLength();
    const isChanged = tag === "glyf" || tag === "loca" ? flags >> 6 !== 3 : flags >> 6 !== 0;
    return { tag, length: isChanged ? readLength() : whole, isChanged };
  });
  const all = brotliDecompressSync(bytes.subarray(at, at + bytes.readUInt32BE(20)), {
    maxOutputLength: 64e6,
  });
  const tables: Tables = new Map();
  let start = 0;
  for (const { tag, length, isChanged } of list) {
    // Widths that were packed have one byte more before them.
    tables.set(tag, all.subarray(start + Number(isChanged && tag === "hmtx"), start + length));
    start += length;
  }
  return tables;
}
