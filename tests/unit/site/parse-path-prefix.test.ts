import assert from "node:assert/strict";
import { test } from "node:test";
import { parsePathPrefix } from "../../../src/site/parse-path-prefix.ts";

test("a path prefix gets a slash at both ends", () => {
  for (const text of ["", "/"]) assert.equal(parsePathPrefix(text), "/");
  for (const text of ["a/b-c", "/a/b-c", "a/b-c/", "/a/b-c/"]) assert.equal(parsePathPrefix(text), "/a/b-c/");
});

test("a path prefix that a host's configuration could not hold is refused", () => {
  const refused = [
    '"><script>',
    "//other.example/",
    "/a//b/",
    "/../",
    "/a/./b/",
    "/a b/",
    "/a\tb/",
    "/a\nb/",
    "/a\0/",
  ];
  for (const text of [
    ...refused,
    "/{a}/",
    "/a;b/",
    "/a$b/",
    "/a'b/",
    "/a\\b/",
    "/a%20b/",
    "/é/",
    "/.git/",
    "https://x.org/",
  ])
    assert.throws(() => parsePathPrefix(text), { name: "CallError" }, text);
});
