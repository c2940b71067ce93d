import assert from "node:assert/strict";
import { test } from "node:test";
import { collectPublished } from "../../../../src/redirects/ledger/collect-published.ts";
import { makeOutline } from "../../../support/make-outline.ts";
import { makePage } from "../../../support/make-page.ts";
import { makeSite } from "../../../support/make-site.ts";

const none = { lists: new Map(), resources: [], forms: new Map() };
const about = makePage({ url: "/en/about/" });
const missing = makePage({ url: "/404.html" });

test("pages with their parts, files and lasting redirects are remembered, sorted, each once", () => {
  const lines = collectPublished({
    site: makeSite(),
    content: { pages: [about, missing], data: none, ownData: new Map() },
    bodies: new Map([[about.id, makeOutline(["where", "ab", "ab"])]]),
    linked: [{ id: "en/a flyer.pdf" }],
    redirects: [
      { from: "/old/", to: "/en/about/", status: "permanent" },
      { from: "/today/", to: "/en/about/", status: "temporary" },
      { from: "/shop/", to: null, status: "gone" },
      { from: "/2014/*", to: "/en/about/", status: "permanent" },
    ],
  });
  assert.deepEqual(lines, [
    "/",
    "/en/",
    "/en/a%20flyer.pdf",
    "/en/about/",
    "/en/about/#ab",
    "/en/about/#where",
    "/old/",
  ]);
});
