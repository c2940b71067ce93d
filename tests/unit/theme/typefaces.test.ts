import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { TypefaceName } from "../../../src/site/typeface-schema.ts";
import { parseFont } from "../../../src/sources/parse-font.ts";
import { themeDir } from "../../../src/theme/theme-dir.ts";
import { findTypeface, typefaces } from "../../../src/theme/typefaces.ts";

const typefaceNames = Object.keys(typefaces) as TypefaceName[];
const parts = ["text", "headings"] as const;
const sizeOf = (path: string) => statSync(join(themeDir, path)).size;
const parse = (path: string) => parseFont(readFileSync(join(themeDir, path)));

test("each file of each typeface is there, with all letters that it is asked for", () => {
  for (const name of typefaceNames)
    for (const part of parts)
      for (const { path, letters } of findTypeface(name, part).files) {
        const held = parse(path)?.letters ?? "";
        const lacking = [...(letters ?? "")].filter(
          (letter) => /\p{L}/u.test(letter) && letter !== "µ" && !held.includes(letter),
        );
        assert.deepEqual(lacking, [], path);
      }
});

test("the proportions in the table are those of the files", () => {
  for (const name of typefaceNames)
    for (const part of parts) {
      const { files, metrics } = findTypeface(name, part);
      const measured = parse(files[0]?.path as string)?.metrics;
      for (const key of ["ascent", "descent"] as const)
        assert.ok(Math.abs(metrics[key] - (measured?.[key] ?? 0)) < 0.0002, `${name} ${part} ${key}`);
      // A font says its widths without what is pulled together, and Fraunces those of its boldest.
      assert.ok(
        Math.abs(metrics.width / (measured?.width ?? 0) - 1) < 0.07,
        `${name} ${part}: ${measured?.width}`,
      );
    }
});

test("no family has a reserved name, and each comes with its licence", () => {
  for (const name of readdirSync(join(themeDir, "fonts")).filter((file) => file.endsWith(".LICENSE.txt"))) {
    const [copyright = ""] = readFileSync(join(themeDir, "fonts", name), "utf8").split("\n\n");
    assert.match(copyright, /^Copyright .*Project Authors/, name);
    assert.doesNotMatch(copyright, /reserved/i, name);
  }
  for (const name of typefaceNames)
    assert.ok(existsSync(join(themeDir, findTypeface(name, "text").licence as string)), name);
});

test("all fonts together are smaller than 1 MB, and the first view of a page loads 60 kB, slanted words with it", () => {
  const files = readdirSync(join(themeDir, "fonts"), { recursive: true, encoding: "utf8" });
  assert.ok(files.reduce((sum, file) => sum + sizeOf(join("fonts", file)), 0) < 1_000_000);
  const views = typefaceNames.flatMap((text) => typefaceNames.map((headings) => ({ text, headings })));
  for (const { text, headings } of views) {
    const face = findTypeface(text, "text");
    const all = [...face.files, ...findTypeface(headings, "headings", face).files];
    const loaded = new Set(all.filter(({ late, italic, for: whom }) => whom === null && (!late || italic)));
    const size = [...new Set([...loaded].map(({ path }) => path))].reduce(
      (sum, path) => sum + sizeOf(path),
      0,
    );
    // Of two faces with many points each, slanted words need 3 kB more.
    assert.ok(
      size < (text === "fraunces" && headings === "literata" ? 63_000 : 60_000),
      `${text} with ${headings}: ${size}`,
    );
  }
});
