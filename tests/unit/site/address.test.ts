import assert from "node:assert/strict";
import { test } from "node:test";
import { createAddresser } from "../../../src/site/address.ts";

test("no address of a page is a script, wherever it was written", () => {
  for (const relative of [false, true]) {
    const address = createAddresser({ pathPrefix: "/", relative });
    for (const script of ["javascript:alert(1)", " JavaScript:x", "java\tscript:x", "vbscript:x"])
      assert.equal(address(script, "/en/"), "#", script);
    for (const right of [
      "https://example.org/javascript:",
      "mailto:a@example.org",
      "#javascript",
      "data:image/png;base64,",
    ])
      assert.equal(address(right, "/en/"), right);
  }
});
