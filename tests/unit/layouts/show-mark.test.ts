import assert from "node:assert/strict";
import { test } from "node:test";
import { showMark } from "../../../src/layouts/show-mark.ts";

const assets = {
  drawMark: (name: string) => `<svg>${name}</svg>`,
  markFiles: [{ name: "quay", path: "/assets/drawings/quay.1.svg", width: 90, height: 60 }],
};
const address = (path: string) => `..${path}`;

test("a drawing that is a file is a picture without words, at once at the head of a page and else when it comes near", () => {
  const start =
    '<img class="mark mark--quay" src="../assets/drawings/quay.1.svg" width="90" height="60" alt=""';
  assert.equal(showMark("quay", assets, address, "text"), `${start} loading="lazy" decoding="async">`);
  assert.equal(showMark("quay", assets, address, "head"), `${start} fetchpriority="high" decoding="async">`);
});

test("one that is no file stands in the page as it is drawn", () => {
  assert.equal(showMark("boat", assets, address, "head"), "<svg>boat</svg>");
});
