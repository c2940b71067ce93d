import assert from "node:assert/strict";
import { test } from "node:test";
import { wcagContrast } from "culori";
import { type Colors, deriveColors } from "../../../../src/theme/colors/derive-colors.ts";
import { formatColors } from "../../../../src/theme/colors/format-colors.ts";
import { readTokens } from "../../../../src/theme/colors/read-tokens.ts";

const accents = [
  "#ff0000",
  "#ffff00",
  "#00ff7f",
  "#777777",
  "#000000",
  "#ffffff",
  "#0a5068",
  "#8f2917",
  "hsl(280 90% 60%)",
];
const papers = [undefined, "#ffffff", "#fff1d6", "#eef3f6"];
const grounds = ["paper", "raised", "sunk", "accent-paper"];

function findPale(colors: Colors): string[] {
  const ratio = (one: string, other: string) => wcagContrast(colors[one] as string, colors[other] as string);
  const asked: [string, string[], number][] = [
    ["ink", grounds, 7],
    ["ink-quiet", grounds, 7],
    ["accent", grounds, 7],
    ["on-accent", ["accent"], 7],
    ["on-highlight", ["highlight"], 7],
    ["control", grounds, 3],
  ];
  return asked.flatMap(([name, on, least]) =>
    on
      .filter((ground) => ratio(name, ground) < least)
      .map((ground) => `${name} on ${ground}: ${ratio(name, ground)}`),
  );
}

test("whatever accent and paper a site names, all text has 7:1 and all controls 3:1, by day and by night", () => {
  for (const accent of accents)
    for (const paper of papers) {
      const { day, night } = deriveColors({ accent, ...(paper && { paper }) });
      assert.deepEqual([findPale(day), findPale(night)], [[], []], `${accent} on ${paper}`);
    }
  assert.equal(findPale({ ...deriveColors().day, accent: "#f00" }).length, 5);
});

test("what is no colour counts for the one of the theme", () => {
  assert.deepEqual(deriveColors({ accent: "var(--brand)", paper: "paper" }), deriveColors());
});

test("tokens are read where they hold for the whole page, by day and at night", () => {
  const css =
    ":root{--accent:#b00;--gap:1rem}.a{--accent:red}@media print{:root{--accent:#000}}@layer tokens{@media (prefers-color-scheme:dark){:root{--accent:#f99}}}";
  assert.deepEqual(readTokens(css), { day: { accent: "#b00", gap: "1rem" }, night: { accent: "#f99" } });
});

test("an accent alone recolours a site, and what it says of the day does not shine through the night", () => {
  const own = { day: { accent: "#e8590c", rule: "#cccccc" }, night: {} };
  const { css, day: colors } = formatColors(own);
  assert.ok(wcagContrast(colors.accent as string, colors.paper as string) >= 7, "the accent can be read");
  const derived = deriveColors(own.day);
  const night = /dark\)\{:root:root\{(.*?)\}\}/.exec(css)?.[1];
  assert.equal(night, `--rule:${derived.night.rule};--accent:${derived.night.accent}`);
});

test("an accent that is another property stays what that property is, and is known to what is drawn", () => {
  const { css, day: colors } = formatColors({ day: { brand: "#123456", accent: "var(--brand)" }, night: {} });
  assert.equal(colors.accent, "#123456");
  assert.doesNotMatch(css.replace(/@media print.*/s, ""), /:root:root/);
  assert.match(css, new RegExp(`--accent-paper:${deriveColors({ accent: "#123456" }).day["accent-paper"]};`));
});

test("a site that says what its colours are by day and at night gets them as they are", () => {
  const own = { day: { accent: "#123456" }, night: { accent: "#abcdef" } };
  const { css, day: colors } = formatColors(own);
  assert.equal(colors.accent, "#123456");
  assert.doesNotMatch(css.replace(/@media print.*/s, ""), /:root:root/);
});

test("what site.yaml says of the look is derived like tokens, which go before it", () => {
  const { css, day: colors } = formatColors({ day: {}, night: {} }, { accent: "#7a1fa2", paper: "cool" });
  const { day, night } = deriveColors({ accent: "#7a1fa2", paper: "cool" });
  assert.equal(colors.accent, day.accent);
  assert.equal(colors.fill, day.fill);
  assert.match(css, new RegExp(`--accent:${day.accent};.*dark.*--accent:${night.accent};`));
  const own = { day: { accent: "#123456" }, night: { accent: "#abcdef" } };
  assert.equal(formatColors(own, { accent: "#7a1fa2" }).day.accent, "#123456");
});

test("what the site's own tokens name is not said again behind them, where it would hold instead", () => {
  const own = {
    day: { paper: "#fbf7ef", sunk: "#f3ecdd", highlight: "var(--brand)" },
    night: { paper: "#171a21" },
  };
  const { css } = formatColors(own, { accent: "#8f2917" });
  assert.doesNotMatch(css, /#fbf7ef|--paper:#(?!fff\b)/);
  assert.equal(css.match(/--sunk:/g)?.length, 2, "at night, as it says nothing of that, and on paper");
  assert.doesNotMatch(css, /--highlight:/);
  assert.match(css, /--ink:/);
});
