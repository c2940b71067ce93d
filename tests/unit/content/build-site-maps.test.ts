import assert from "node:assert/strict";
import { test } from "node:test";
import { buildSiteMaps } from "../../../src/content/build-site-maps.ts";
import type { Page } from "../../../src/content/page.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { english, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

const arabic = { ...english, code: "ar", name: "العربية" };
const site = makeSite({ languages: [english, arabic], settings: settingsSchema.parse({ search: true }) });
const addresses = (pages: Page[]) => buildSiteMaps(site, pages).map(({ id, url }) => `${id} ${url}`);

test("each language that has pages gets a page that lists them", () => {
  assert.deepEqual(addresses([makePage({ url: "/en/" }), makePage({ url: "/ar/", language: arabic })]), [
    "en/site-map.md /en/site-map/",
    "ar/site-map.md /ar/site-map/",
  ]);
  assert.deepEqual(addresses([makePage({ url: "/en/" })]), ["en/site-map.md /en/site-map/"]);
});

test("it stands at the top where the first language has no folder of its own", () => {
  assert.deepEqual(addresses([makePage({ url: "/" }), makePage({ url: "/guide/" })]), [
    "site-map.md /site-map/",
  ]);
});

test("it is in no menu, and search engines do not list it", () => {
  const [page] = buildSiteMaps(site, [makePage({ url: "/en/" })]);
  assert.deepEqual(page?.settings, { lead: "siteMapLead", hidden: true, noindex: true });
  assert.equal(page?.title, "siteMap");
});

test("a page of staff with its address takes its place", () => {
  assert.deepEqual(addresses([makePage({ url: "/en/" }), makePage({ url: "/en/site-map/" })]), []);
});

test("there is none without the search", () => {
  assert.deepEqual(buildSiteMaps(makeSite(), [makePage({ url: "/en/" })]), []);
});
