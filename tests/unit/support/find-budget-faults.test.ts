import assert from "node:assert/strict";
import { test } from "node:test";
import { findBudgetFaults } from "../../support/find-budget-faults.ts";
import type { LoadedFile } from "../../support/measure-view.ts";

const budget = {
  page: 20_000,
  script: 3_000,
  fonts: 60_000,
  images: 60_000,
  requests: { page: 5 },
  shift: { early: 0, byFonts: 0 },
};
const file = (name: string, kind: LoadedFile["kind"], bytes: number, isForeign = false): LoadedFile => ({
  name,
  kind,
  bytes,
  isForeign,
});
const small = [
  file("/boats/", "page", 4_000),
  file("/main.css", "style", 13_000),
  file("/main.js", "script", 3_000),
  file("/a.woff2", "font", 60_000),
  file("/a.avif", "image", 60_000),
];
const find = (...more: LoadedFile[]) => findBudgetFaults("/boats/", "page", [...small, ...more], budget);

test("a page that fills its budgets to the last byte is within them", () => {
  assert.deepEqual(find(), []);
});

test("what is over a budget is told with each file and its weight, the heaviest first, and with what it is made of", () => {
  const files = [...small.slice(0, 2), file("/main.js", "script", 3_400)];
  const made = { "/main.js": "most of it: a.ts 9.0 kB" };
  assert.deepEqual(findBudgetFaults("/boats/", "page", files, budget, made), [
    "/boats/ loads 20.4 kB of page, style and script, 0.4 kB over the budget of 20.0 kB: " +
      "/main.css 13.0 kB, /boats/ 4.0 kB, /main.js 3.4 kB (most of it: a.ts 9.0 kB)",
    "/boats/ loads 3.4 kB of script, 0.4 kB over the budget of 3.0 kB: /main.js 3.4 kB (most of it: a.ts 9.0 kB)",
  ]);
});

test("a picture, a film and a font too many are told, and so is the number of files", () => {
  assert.deepEqual(
    find(file("/b.woff2", "font", 100), file("/b.avif", "image", 2_000), file("/b.mp4", "other", 900_000)),
    [
      "/boats/ loads 60.1 kB of fonts, 0.1 kB over the budget of 60.0 kB: /a.woff2 60.0 kB, /b.woff2 0.1 kB",
      "/boats/ loads 962.0 kB of images, 902.0 kB over the budget of 60.0 kB: " +
        "/b.mp4 900.0 kB, /a.avif 60.0 kB, /b.avif 2.0 kB",
      '/boats/ asks for 8 files; the budget of the layout "page" is 5: /b.mp4 900.0 kB, /a.woff2 60.0 kB, ' +
        "/a.avif 60.0 kB, /main.css 13.0 kB, /boats/ 4.0 kB, /main.js 3.0 kB, /b.avif 2.0 kB, /b.woff2 0.1 kB",
    ],
  );
});

test("a request to another host is told, whatever it weighs", () => {
  assert.deepEqual(find(file("https://stats.example/a.js", "script", 0, true)), [
    "/boats/ asks other hosts: https://stats.example/a.js",
  ]);
});

test("a layout without a budget is told, so that a new one gets its own", () => {
  assert.deepEqual(findBudgetFaults("/boats/", "pier", small, budget), [
    '/boats/ has the layout "pier", for which there is no budget',
  ]);
});
