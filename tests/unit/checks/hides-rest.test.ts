import assert from "node:assert/strict";
import { test } from "node:test";
import { parseLedger } from "../../../src/redirects/ledger/parse-ledger.ts";
import { checkPages } from "../../support/check-pages.ts";
import { makePage } from "../../support/make-page.ts";

const known = { ledger: parseLedger({ path: "content/addresses.txt", text: "/a/#fees\n/a/#way\n" }) };

/** The rules that find something on a page to which another one links, in order. */
function finds(text: string): string[] {
  const link = makePage({ url: "/b/", text: "[What it costs](a.md#fees)\n" });
  return checkPages([makePage({ url: "/a/", text }), link], {}, {}, known)
    .map(({ rule }) => rule)
    .filter((rule) => rule !== "page-unreachable");
}

test("what hides the rest of a page is told alone, and not the parts that are hidden with it", () => {
  const parts = "## Way\n\n## Fees\n\nNothing.\n";
  assert.deepEqual(finds(parts), []);
  assert.deepEqual(finds(`<!-- ask Ann\n\n${parts}`), ["comment-unclosed"]);
  assert.deepEqual(finds(`\`\`\`\nnpm start\n\n${parts}`), ["code-unclosed"]);
});

test("a part that is missed beside a fault that hides nothing, or one that is allowed, is told", () => {
  assert.deepEqual(finds("## Way\n\n:: note\nA.\n:::\n").sort(), [
    "anchor-lost",
    "container-broken",
    "link-missing-anchor",
  ]);
  const allowed = "## Way\n\n<!-- check-ignore code-unclosed: shown as it is -->\n\n```\ncode\n";
  assert.deepEqual(finds(allowed).sort(), ["anchor-lost", "link-missing-anchor"]);
});
