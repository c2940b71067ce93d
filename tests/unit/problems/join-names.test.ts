import assert from "node:assert/strict";
import { test } from "node:test";
import { joinNames } from "../../../src/problems/join-names.ts";

test("names stand one after the other, and of very many some with the number of the others", () => {
  assert.equal(joinNames(["Ada", "Bo"]), "Ada, Bo");
  const many = Array.from({ length: 1000 }, (_, at) => `n${at}`);
  assert.match(joinNames(many), /^n0, n1, .*, n29 … and 970 more$/);
});
