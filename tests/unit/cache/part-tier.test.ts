import assert from "node:assert/strict";
import { test } from "node:test";
import { digestWords, openPartTier } from "../../../src/cache/part-tier.ts";
import type { Page } from "../../../src/content/page.ts";
import { makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";
import { makeFolder } from "../../support/run-waymark.ts";

const keysOf = async (site: ReturnType<typeof makeSite>, page: Page, version: string | null) => {
  const tier = await openPartTier(site, version);
  const keys = tier.partsOf(page).map(({ key }) => key);
  await tier.save();
  return keys;
};

test("the parts of a page are taken again while its file, the settings and the program are the same", async () => {
  const site = makeSite({ cacheDir: makeFolder() });
  const page = makePage({ url: "/en/a/", text: "## One\n" });
  assert.deepEqual(await keysOf(site, page, "1"), ["@", "#one"]);
  // Nobody could tell from this one what the parts are.
  const changed = { ...page, source: { ...page.source, text: "" } };
  assert.deepEqual(await keysOf(site, changed, "1"), ["@", "#one"]);
  assert.deepEqual(await keysOf(site, changed, "2"), ["@"]);
  assert.deepEqual(await keysOf(site, makePage({ url: "/en/a/", text: "## Two\n" }), "2"), ["@", "#two"]);
});

test("without a cache, or for a program that is not known, nothing is kept", async () => {
  const site = makeSite({ cacheDir: makeFolder() });
  const page = makePage({ url: "/en/a/", text: "## One\n" });
  await keysOf(site, page, null);
  const changed = { ...page, source: { ...page.source, text: "" } };
  assert.deepEqual(await keysOf(site, changed, null), ["@"]);
  assert.deepEqual(await keysOf({ ...site, cacheDir: null }, changed, "1"), ["@"]);
});

test("a digest is short and always the same", () => {
  assert.equal(digestWords("When"), digestWords("When"));
  assert.match(digestWords("When"), /^[\w-]{12}$/);
});

test("the digests of a page are the same in every version of the program, for the ledgers of sites hold them", async () => {
  const text = `"Come" in -- it's *free*[^a], see [the list](list.md "all"): ![a boat](b.png)

## When {#when}

- every **Tuesday** at 6…
- \`code\`

| a | b |
| - | - |
| 1 | 2 |

<p id="x">HTML</p>

::: note
Bring 25 €.
:::

[^a]: Not always.
`;
  const tier = await openPartTier(makeSite(), null);
  const digests = tier
    .partsOf(makePage({ url: "/en/a/", text }))
    .map(({ key, meaning, form }) => [key, meaning, form]);
  assert.deepEqual(digests, [
    ["@", "_1DUxd33akAy", "hRklWBYCrKac"],
    ["#", "qK9VZr2X7LhQ", "DKVzLTF8ymad"],
    ["#when", "3XSKPC8Utmpc", "dh2mXT6FPhFI"],
  ]);
});
