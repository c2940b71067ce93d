import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { buildContextDigest } from "../../../src/cache/build-context-digest.ts";
import { noAssets } from "../../../src/layouts/site-assets.ts";
import { buildNavigation } from "../../../src/navigation/build-navigation.ts";
import { createAddresser } from "../../../src/site/address.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import type { Site } from "../../../src/site/site.ts";
import { english, makeContent, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";
import { noRenderer } from "../../support/no-renderer.ts";
import { makeFolder } from "../../support/run-waymark.ts";

const assets = makeFolder();
mkdirSync(join(assets, "layouts"));
writeFileSync(join(assets, "layouts/page.njk"), "{{ view.body | safe }}");

function digestOf(
  siteParts: Partial<Site> = {},
  parts: Partial<Parameters<typeof buildContextDigest>[0]> = {},
  version = "1",
  pages = [makePage({ url: "/en/" })],
): string {
  const site = makeSite({
    assetsDirs: [assets],
    languages: [{ ...english, words: {} as never }],
    ...siteParts,
  });
  const content = makeContent(pages);
  const navigation = buildNavigation(site, content);
  const nothing = {
    renderer: noRenderer,
    assets: noAssets,
    images: new Map(),
    texts: new Map(),
    search: null,
    cards: new Map(),
    copied: new Map(),
    csp: null,
  };
  return buildContextDigest({ site, content, navigation, ...nothing, ...parts }, version);
}

test("what all pages share is in one digest: each part of it changes the digest, and what a page has of its own does not", () => {
  const digest = digestOf();
  const lists = new Map([
    ["boats", { source: { path: "boats.yaml", text: "" }, value: ["Skiff"], list: null }],
  ]);
  const data = { lists, resources: [], forms: new Map() };
  const addressers = [
    createAddresser({ pathPrefix: "/x/", relative: false }),
    createAddresser({ pathPrefix: "/", relative: true }),
  ];
  const changes: Record<string, string> = {
    "settings of Eleventy": digestOf({}, { renderer: { ...noRenderer, digest: "2" } }),
    program: digestOf({}, {}, "2"),
    settings: digestOf({ settings: settingsSchema.parse({ title: "Museum" }) }),
    mode: digestOf({ mode: "preview-address" }),
    words: digestOf({ languages: [{ ...english, words: { search: "Find" } as never }] }),
    prefix: digestOf({ address: addressers[0] as Site["address"] }),
    relative: digestOf({ address: addressers[1] as Site["address"], relative: true }),
    policy: digestOf({}, { csp: "default-src 'none'" }),
    styles: digestOf({}, { assets: { ...noAssets, styles: ["/assets/main.css"] } }),
    drawings: digestOf({}, { assets: { ...noAssets, drawings: "other program" } }),
    search: digestOf({}, { search: { en: "/assets/search.js" } }),
    "list of all pages": digestOf({}, {}, "1", [makePage({ url: "/all/" })]),
  };
  for (const [what, changed] of Object.entries(changes)) assert.notEqual(changed, digest, what);
  assert.equal(digestOf({}, { cards: new Map([["index.md", "/assets/cards/a.png"]]) }), digest, "a card");
  writeFileSync(join(assets, "layouts/page.njk"), "<main>{{ view.body | safe }}</main>");
  assert.notEqual(digestOf(), digest, "a template");
  const withData = () => digestOf({}, { content: makeContent([], { data }) });
  assert.equal(withData(), digestOf(), "data that no template reads");
  writeFileSync(join(assets, "layouts/page.njk"), "<main>{{ view.data.boats | join }}</main>");
  assert.notEqual(withData(), digestOf(), "data that a template reads");
});
