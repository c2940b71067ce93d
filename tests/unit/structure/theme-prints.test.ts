import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { themeDir } from "../../../src/theme/theme-dir.ts";

const printed = /[\s"'](?:href|src|srcset|poster|data|id)\s*=\s*("[^"]*"|'[^']*'|[^\s>]*)/gi;

// What only they print is not judged where they lay out a page (`start-eleventy.ts`).
test("the theme's templates print no address or id but those that they are given, and that of the page's main part", () => {
  const templates = readdirSync(themeDir, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".njk"),
  );
  const values = templates.flatMap((path) =>
    [...readFileSync(join(themeDir, path), "utf8").matchAll(printed)].map(([, value]) => value as string),
  );
  assert.ok(values.length > 15);
  const ofTheirOwn = values.filter((value) => !/^"(?:mailto:)?\{\{ [\w.]+ \}\}"$/.test(value));
  assert.deepEqual([...new Set(ofTheirOwn)].sort(), ['"#main_content"', '"main_content"']);
});
