import assert from "node:assert/strict";
import { test } from "node:test";
import { wcagContrast } from "culori";
import { readTheme } from "../../../../src/output/read-theme.ts";
import { joinPieces } from "../../../../src/output/style-piece.ts";
import type { Look } from "../../../../src/site/look-schema.ts";
import type { Colors } from "../../../../src/theme/colors/derive-colors.ts";
import { readTokens } from "../../../../src/theme/colors/read-tokens.ts";
import { formatLook } from "../../../../src/theme/look/format-look.ts";
import { colorPairs, ornaments } from "../../../support/look/color-pairs.ts";
import { listColorUses } from "../../../support/look/list-color-uses.ts";
import { listLooks } from "../../../support/look/list-looks.ts";

const { styles } = await readTheme();
const whole = joinPieces(styles.pieces, null);
const nothing = { day: {}, night: {} };

/** What the styles colour with tokens that are in no pair. */
function findUnproven(css: string): string[] {
  return listColorUses(css).flatMap(({ selector, inks, grounds, lines }) => {
    const real = grounds.filter((token) => !ornaments.includes(token));
    const on = colorPairs.filter(({ grounds: known, within }) =>
      real.length > 0 ? real.some((token) => known.includes(token)) : !within || within.test(selector),
    );
    const unknown = real.filter(
      (token) => !colorPairs.some((pair) => pair.grounds.includes(token) || pair.visible.includes(token)),
    );
    const unread = inks.filter((token) => !on.some(({ readable }) => readable.includes(token)));
    const page = colorPairs[0] as (typeof colorPairs)[number];
    const unseen = lines.filter(
      (token) =>
        ![...on, page].some(({ visible }) => visible.includes(token)) &&
        !ornaments.includes(token) &&
        !real.includes(token),
    );
    return [...unknown, ...unread, ...unseen].map((token) => `${selector}: --${token}`);
  });
}

/** What each token comes to in a look, as the browser finds it, by day and at night. */
function readSchemes(look: Look): { day: Colors; night: Colors } {
  const { css, drawings } = formatLook(nothing, { ...look, pattern: "dots" });
  const own = readTokens(whole + css);
  const drawnIn = (scheme: string) =>
    /fill="(#\w+)"/.exec(drawings[`poster-${scheme}.svg`] as string)?.[1] as string;
  const resolve = (tokens: Colors) => {
    const all: Colors = { tint: "var(--paper)", tone: "var(--mark)", ...tokens };
    const find = (value: string): string =>
      value.replace(/^var\(--([\w-]+)\)$/, (_, name) => find(all[name] ?? ""));
    return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, find(value)]));
  };
  return {
    day: resolve({ ...own.day, pattern: drawnIn("day") }),
    night: resolve({ ...own.day, ...own.night, pattern: drawnIn("night") }),
  };
}

/** The pairs that can't be told from each other. */
function findPale(colors: Colors): string[] {
  return colorPairs.flatMap(({ grounds, readable, visible }) =>
    grounds.flatMap((ground) =>
      (
        [
          [readable, 7],
          [visible, 3],
        ] as const
      ).flatMap(([tokens, least]) =>
        tokens.flatMap((token) => {
          const ratio = wcagContrast(colors[token] ?? "", colors[ground] ?? "");
          return ratio >= least ? [] : [`${token} ${colors[token]} on ${ground} ${colors[ground]}: ${ratio}`];
        }),
      ),
    ),
  );
}

test("whatever colours meet in the styles of the theme, their contrast is looked at", () => {
  assert.deepEqual(findUnproven(whole), []);
  assert.deepEqual(findUnproven(".new{color:var(--rule)}.old{color:var(--ink)}"), [".new: --rule"]);
  assert.deepEqual(findUnproven(".new{color:var(--ink);background:var(--fill)}"), [".new: --ink"]);
  assert.deepEqual(findUnproven(".new{background:var(--brand)}"), [".new: --brand"]);
  for (const value of ["color:#999", "color:color-mix(in srgb,var(--ink) 40%,#0000)", "opacity:.5"])
    assert.equal(findUnproven(`.new{${value}}`).length > 0, true, value);
});

test("in 250 looks all text has 7:1 and all that has to be seen 3:1, by day and at night", () => {
  const looks = listLooks();
  assert.equal(new Set(looks.map((look) => JSON.stringify(look))).size, 250);
  const faults = looks.flatMap((look) => {
    const { day, night } = readSchemes(look);
    return [...findPale(day), ...findPale(night)].map((fault) => `${JSON.stringify(look)} ${fault}`);
  });
  assert.deepEqual(faults.slice(0, 20), []);
});

test("a look of one setting, or of none, can be read too", () => {
  for (const look of [
    {},
    { accent: "#ffe600" },
    { second: "#ffe600" },
    { paper: "#101820" },
    { paper: "#ffff00" },
  ]) {
    const { day, night } = readSchemes(look);
    assert.deepEqual([...findPale(day), ...findPale(night)], [], JSON.stringify(look));
  }
});
