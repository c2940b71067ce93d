import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "culori";
import { isColor } from "../../../src/site/is-color.ts";
import { toHex, toOklch } from "../../../src/theme/colors/solve-color.ts";

const functions = ["rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch"];
const values = ["10", "50%", ".5", "none", "120deg", "30DEG", "5.", "-3", "1.5e3", "300", "red", ""];

test("what counts for a colour is one, and is a colour of screens in the end", () => {
  let known = 0;
  for (const name of functions)
    for (const a of values)
      for (const b of values)
        for (const c of values)
          for (const [blank, alpha] of [
            [" ", ""],
            [", ", ""],
            [" ", " / 0.4"],
            [",", ",50%"],
          ]) {
            const text = `${name}(${[a, b, c].join(blank)}${alpha})`;
            if (!isColor(text)) continue;
            known++;
            assert.ok(parse(text.toLowerCase()), text);
            assert.match(toHex(toOklch(text) ?? assert.fail(text)), /^#[0-9a-f]{6}$/, text);
          }
  assert.ok(known > 1000, `${known}`);
});

test("names and numbers are colours in any case, and nothing that names another value", () => {
  for (const text of ["RED", " #Abc ", "#0000", "rebeccapurple", "rgb( 1 , 2 , 3 )", "oklch(50%  0.2\n300)"])
    assert.ok(isColor(text), text);
  for (const text of [
    "",
    "#12",
    "#12345",
    "currentcolor",
    "transparent",
    "var(--a)",
    "rgb(1 2)",
    "url(x)",
    "red;",
  ])
    assert.ok(!isColor(text), text);
  assert.ok(!isColor(`rgb(${"1 ".repeat(50_000)}`));
});
