import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parseFont } from "../../../src/sources/parse-font.ts";
import { parseFontTables } from "../../../src/sources/parse-font-tables.ts";
import { themeDir } from "../../../src/theme/theme-dir.ts";

const read = (name: string) => readFileSync(join(themeDir, "fonts", name));

test("a font says itself what it is called, how bold it is and which letters it has, packed or not", () => {
  const packed = parseFont(read("literata-heading.woff2"));
  const plain = parseFont(read("cards/literata.ttf"));
  for (const font of [packed, plain]) {
    assert.equal(font?.family, "Literata");
    assert.deepEqual(font?.weights, [640, 640]);
    assert.equal(font?.italic, false);
    assert.ok(["a", "Z", "é", "ß"].every((letter) => font?.letters.includes(letter)));
    assert.ok(!font?.letters.includes("ж"));
  }
  assert.deepEqual(packed?.metrics, plain?.metrics);
  assert.deepEqual(parseFont(read("atkinson.woff2"))?.weights, [400, 700]);
  assert.equal(parseFont(read("inter-italic.woff2"))?.italic, true);
  assert.ok(parseFont(read("inter-cyrl.woff2"))?.letters.includes("ї"));
});

test("the tables of a font are those that it lists, packed or not", () => {
  const tags = (name: string) => [...(parseFontTables(read(name))?.keys() ?? [])].sort().join(" ");
  assert.equal(tags("cards/inter.ttf"), tags("inter-heading.woff2"));
  assert.match(tags("cards/inter.ttf"), /^GDEF GPOS GSUB OS\/2 .*cmap .*glyf head hhea hmtx/);
});

test("what is no font, or only a part of one, is none, and takes no time", () => {
  const whole = read("inter.woff2");
  const plain = read("cards/inter.ttf");
  for (const bytes of [
    Buffer.from(""),
    Buffer.from("<!doctype html><p>Not found"),
    Buffer.from("wOF2"),
    whole.subarray(0, 400),
    whole.subarray(0, whole.length - 900),
    plain.subarray(0, 200),
    plain.subarray(0, plain.length - 25_000),
    Buffer.concat([Buffer.from("\0\x01\0\0", "latin1"), Buffer.alloc(40, 255)]),
  ])
    assert.equal(parseFont(bytes), null, `${bytes.length} bytes`);
});

test("a damaged font throws nothing, whatever byte is wrong", () => {
  const plain = read("cards/inter.ttf");
  for (let at = 0; at < plain.length; at += 37) {
    const damaged = Buffer.from(plain);
    damaged[at] = 255 - (damaged[at] as number);
    parseFont(damaged);
  }
});

test("a font that says of each range of signs that it is all of Unicode is read once, not once for each", () => {
  const plain = read("cards/inter.ttf");
  const entry = plain.indexOf("cmap");
  const cmap = Buffer.alloc(28 + 12 * 2000);
  cmap.writeUInt16BE(1, 2);
  cmap.writeUInt32BE(12, 8);
  cmap.writeUInt16BE(12, 12);
  cmap.writeUInt32BE(2000, 24);
  for (let at = 28; at < cmap.length; at += 12) cmap.set([0, 0, 0, 0, 0, 0x10, 0xff, 0xff, 0, 0, 0, 1], at);
  const forged = Buffer.concat([plain, cmap]);
  forged.writeUInt32BE(plain.length, entry + 8);
  forged.writeUInt32BE(cmap.length, entry + 12);
  assert.equal(parseFont(forged)?.letters.slice(0x61, 0x64), "abc");
});
