import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { wcagContrast } from "culori";
import { palette } from "../../../assets/motif/palette.ts";
import { writeStyle } from "../../../assets/motif/write-style.ts";
import { repository } from "../../support/run-waymark.ts";

const sheet = readFileSync(join(repository, "assets/styles/_tokens.scss"), "utf8");
/** A token's colour by day and by night. */
const readToken = (name: string) =>
  [...sheet.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, "g"))].map(([, color]) => color as string);

test("colours that the style sheet has as well are the same there, by day and by night", () => {
  for (const name of ["pine", "dusk", "marigold", "rose", "wood"] as const)
    assert.deepEqual([...palette[name]], readToken(`fill-${name}`), name);
  const papers = { lemon: "marigold", mint: "pine", frost: "dusk", blush: "accent", linen: "wood" } as const;
  for (const [name, token] of Object.entries(papers))
    assert.equal(palette[name as keyof typeof papers][0], readToken(`${token}-paper`)[0], name);
  assert.equal(palette.slate[0], readToken("ink-quiet")[0]);
  for (const name of ["accent", "sheet"] as const)
    assert.deepEqual([...palette[name]], readToken(name).concat(readToken(name)).slice(0, 2), name);
});

test("the free seat stands out from every paper that it is drawn on", () => {
  const papers = [
    "paper",
    "raised",
    "accent-paper",
    "pine-paper",
    "dusk-paper",
    "marigold-paper",
    "wood-paper",
  ];
  for (const paper of papers)
    readToken(paper).forEach((color, n) => {
      const contrast = wcagContrast(palette.accent[n] as string, color);
      assert.ok(contrast >= 3, `${paper}: ${contrast.toFixed(2)}`);
    });
});

test("a drawing's style has the colours of its shapes and no others, and night where it differs", () => {
  const style = writeStyle('<path class="pine"/><g class="shade"><path class="ink-line"/></g>');
  assert.match(style, /\.pine\{fill:#175b49\}/);
  assert.match(style, /\.ink-line\{fill:none;.*\.ink-line\{stroke:#1f2430\}/);
  assert.match(style, /@media\(prefers-color-scheme:dark\)\{\.pine\{fill:#2c7460\}/);
  assert.doesNotMatch(style, /dusk|\.ink\{/);
  assert.doesNotMatch(writeStyle('<path class="pine"/>', true), /@media/);
});
