import assert from "node:assert/strict";
import { test } from "node:test";
import { addressLost } from "../../../../src/checks/address-lost.ts";
import { anchorLost } from "../../../../src/checks/anchor-lost.ts";
import { renderBody } from "../../../../src/markdown/render-body.ts";
import { buildNavigation } from "../../../../src/navigation/build-navigation.ts";
import { parseLedger } from "../../../../src/redirects/ledger/parse-ledger.ts";
import { makeOutline } from "../../../support/make-outline.ts";
import { makeContent, makePage } from "../../../support/make-page.ts";
import { makeSite } from "../../../support/make-site.ts";

// With so many a search that compares each with each would not end within the patience of the runner.
const count = 10_000;

/** Checks a site of ten thousand pages, each with eight parts, against what was published of it. */
function checkMany(was: (n: number) => string, is: (n: number) => string) {
  const parts = (n: number) => Array.from({ length: 8 }, (_, at) => `part-${(n * 37 + at) % 5000}`);
  const text = Array.from({ length: count }, (_, n) =>
    [was(n), ...parts(n).map((id) => `${was(n)}#${id}`)].join("\n"),
  ).join("\n");
  const site = makeSite();
  const pages = Array.from({ length: count }, (_, n) => makePage({ url: is(n) }));
  const content = makeContent(pages);
  const empty = renderBody(makePage({ url: "/" }), site);
  const body = (n: number) => ({ ...empty, ...makeOutline(parts(n)) });
  const facts = {
    site,
    content,
    texts: new Map(),
    bodies: new Map(pages.map(({ id }, n) => [id, body(n)])),
    navigation: buildNavigation(site, content),
    images: new Map(),
    redirects: { source: null, rules: [], problems: [] },
    ledger: parseLedger({ path: "content/addresses.txt", text }),
    openCopies: new Map(),
    drawings: null,
    icons: [],
    assets: { own: [], theme: [] },
    look: { changes: [], logos: [] },
  };
  return [addressLost, anchorLost].flatMap((rule) => rule.checkSite?.(facts) ?? []);
}

test("ten thousand pages that all got another name are each told of", () => {
  const found = checkMany(
    (n) => `/en/part-${n % 50}/old-name-${n}/`,
    (n) => `/en/part-${n % 50}/another-${n * 7}/`,
  );
  assert.equal(found.length, count);
});

test("ten thousand pages of a folder that was renamed need one rule", () => {
  const found = checkMany(
    (n) => `/en/part-${n % 50}/name-${n}/`,
    (n) => `/learn/part-${n % 50}/name-${n}/`,
  );
  assert.deepEqual(
    found.map(({ corrected }) => corrected),
    ["- {from: /en/*, to: /learn/*}"],
  );
});
