import assert from "node:assert/strict";
import { test } from "node:test";
import { locateStamps } from "../../../src/translations/locate-stamps.ts";
import { pairParts } from "../../../src/translations/pair-parts.ts";
import type { Part } from "../../../src/translations/part.ts";
import type { Stamp } from "../../../src/translations/stamp.ts";
import { makeParts, makeStamp } from "../../support/make-parts.ts";

/** The parts of pages whose headings are these, without their settings. */
const parts = (...headings: string[]) => makeParts(`# T\n\n${headings.join("\n\n")}\n`).slice(1);

const locate = (sources: Part[], owns: Part[], stamps: Stamp[]) =>
  [sources, owns, locateStamps(sources, owns, stamps)] as const;

/** The keys of what is paired, and of what is not. */
function pair(sources: string[], owns: string[], stamps: Stamp[] = []) {
  const { pairs, lacking, beside, unsure } = pairParts(...locate(parts(...sources), parts(...owns), stamps));
  const keys = (list: { key: string }[]) => list.map(({ key }) => key).join(" ");
  return {
    pairs: pairs.map(({ source, own }) => `${source.key} ${own.key}`),
    lacking: keys(lacking),
    beside: keys(beside),
    unsure: `${keys(unsure.source)} | ${keys(unsure.own)}`,
  };
}

test("parts pair by equal ids, wherever they stand", () => {
  assert.deepEqual(pair(["## A {#a}", "## B {#b}"], ["## Y {#b}", "## X {#a}"]), {
    pairs: ["#a #a", "#b #b"],
    lacking: "",
    beside: "",
    unsure: " | ",
  });
});

test("others pair by their place among headings of their level", () => {
  assert.deepEqual(pair(["## A", "### B", "## C"], ["## X", "### Y", "## Z"]).pairs, [
    "#a #x",
    "#b #y",
    "#c #z",
  ]);
  // A heading of another level between them.
  assert.deepEqual(pair(["## A", "### B", "## C"], ["## X", "## Z"]), {
    pairs: ["#a #x", "#c #z"],
    lacking: "#b",
    beside: "",
    unsure: " | ",
  });
});

test("where there are more headings on one side it can't be told which is which, but beside those that are known", () => {
  assert.deepEqual(pair(["## A {#a}", "## B", "## C"], ["## X {#a}", "## Y"]), {
    pairs: ["#a #a"],
    lacking: "",
    beside: "",
    unsure: "#b #c | #y",
  });
  assert.deepEqual(pair(["## A", "## B {#b}", "## C"], ["## X", "## Y {#b}", "## Z", "## W"]), {
    pairs: ["#a #x", "#b #b"],
    lacking: "",
    beside: "",
    unsure: "#c | #z #w",
  });
});

test("what the ledger remembers goes before places, so that a new part is known for one", () => {
  const known = [makeStamp("#x", "#a"), makeStamp("#y", "#b")];
  assert.deepEqual(pair(["## A", "## New", "## B"], ["## X", "## Y"], known), {
    pairs: ["#a #x", "#b #y"],
    lacking: "#new",
    beside: "",
    unsure: " | ",
  });
  assert.equal(pair(["## A", "## B"], ["## X", "## Y", "## Own"], known).beside, "#own");
});

test("a heading with new words still pairs by its place between the others", () => {
  const known = [makeStamp("#x", "#a"), makeStamp("#y", "#b"), makeStamp("#z", "#c")];
  assert.deepEqual(pair(["## A", "## Better", "## C"], ["## X", "## Y", "## Z"], known).pairs, [
    "#a #x",
    "#better #y",
    "#c #z",
  ]);
});

test("text before the first heading is never paired with a part below one", () => {
  assert.deepEqual(pair(["Lead.", "## A"], ["## X"]), {
    pairs: ["#a #x"],
    lacking: "#",
    beside: "",
    unsure: " | ",
  });
});
