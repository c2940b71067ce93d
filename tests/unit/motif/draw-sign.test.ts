import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { drawSign } from "../../../assets/motif/draw-sign.ts";
import { writeStyle } from "../../../assets/motif/write-style.ts";
import { repository } from "../../support/run-waymark.ts";

test("the icon is the sign as it is drawn", () => {
  const sign = drawSign();
  assert.equal(
    readFileSync(join(repository, "assets/icons/icon.svg"), "utf8"),
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><style>${writeStyle(sign)}</style>${sign}</svg>\n`,
  );
});

test("the sign has one free seat, and people who differ", () => {
  assert.equal(drawSign().match(/accent/g)?.length, 1);
  assert.equal(drawSign().match(/<g /g)?.length, 4);
});
