import assert from "node:assert/strict";
import { test } from "node:test";
import { separateIds } from "../../../src/layouts/separate-ids.ts";

test("ids of a text end in something of its own, and what leads to them follows, not what leads elsewhere", () => {
  const html =
    '<h2 id="fees">Fees</h2><a href="#fees" aria-label="fees">1</a><a href="#top">2</a><a href="/en/#fees">3</a><p aria-describedby="x fees">4</p>';
  assert.equal(
    separateIds(html, "3"),
    '<h2 id="fees-3">Fees</h2><a href="#fees-3" aria-label="fees">1</a><a href="#top">2</a><a href="/en/#fees">3</a><p aria-describedby="x fees-3">4</p>',
  );
  assert.equal(separateIds('<a href="#fees">1</a>', "3"), '<a href="#fees">1</a>');
});
