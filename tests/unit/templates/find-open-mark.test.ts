import assert from "node:assert/strict";
import { test } from "node:test";
import { findOpenMark } from "../../../src/templates/find-open-mark.ts";

test("finds the first mark of a template that nothing closes", () => {
  for (const [text, found] of [
    ["<p>{{ a }}{% if b %}c{% endif %}{# d #}</p>", null],
    ["<p>{# a", 3],
    ["{# a #}{{ b", 7],
    ['{{ a }} {{ "b }} {{ c }}', 8],
    ["{{ 'it\\'s }}' }}{% c", 16],
    ["{# don't #}{{ a }}", null],
    ['{{ "}}" }}', null],
    ["{", null],
    ["", null],
  ] as const)
    assert.equal(findOpenMark(text), found, text);
});
