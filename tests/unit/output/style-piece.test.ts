import assert from "node:assert/strict";
import { test } from "node:test";
import { joinPieces, splitParts } from "../../../src/output/style-piece.ts";

const sheet =
  ".a {\n  b: c;\n}\n@part people partners {\n  @layer blocks {\n    .d {\n      e: f;\n    }\n  }\n}\n.g {\n  h: i;\n}\n";

test("what a style sheet says of some blocks alone stands in the sheets of sites that show one of them, at its place", () => {
  const pieces = splitParts(sheet);
  assert.deepEqual(
    pieces.map(({ parts }) => parts),
    [null, ["people", "partners"], null],
  );
  const all = joinPieces(pieces, null);
  assert.ok(all.indexOf(".a") < all.indexOf(".d") && all.indexOf(".d") < all.indexOf(".g"));
  assert.ok(!all.includes("@part"));
  assert.equal(joinPieces(pieces, new Set(["partners"])), all);
  assert.equal(joinPieces(pieces, new Set(["events"])), ".a {\n  b: c;\n}\n.g {\n  h: i;\n}\n");
});

test("a sheet without such parts is one piece", () => {
  assert.deepEqual(splitParts(".a {\n}\n"), [{ parts: null, css: ".a {\n}\n" }]);
});
