import assert from "node:assert/strict";
import { test } from "node:test";
import { buildEditAddress } from "../../../src/proposals/build-edit-address.ts";

const branch = { url: "https://github.com/ann/site", name: "a/new (one)" };

test("a file is opened in the editor of its branch, at its line", () => {
  assert.equal(
    buildEditAddress(branch, "content/en/a page (2)#é.md", 4),
    "https://github.com/ann/site/edit/a/new%20%28one%29/content/en/a%20page%20%282%29%23%C3%A9.md#L4",
  );
  assert.equal(buildEditAddress(branch, "content/a.md", 0)?.endsWith("content/a.md"), true);
});

test("a path that leads elsewhere has no address", () => {
  for (const path of ["../secret", "/etc/passwd", "content/../../x", "a//b", "a\\b", "", "content/\uD800"])
    assert.equal(buildEditAddress(branch, path, 1), null, path);
});
