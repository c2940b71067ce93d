import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "../../../../src/content/page.ts";
import type { Resource } from "../../../../src/content/resources-schema.ts";
import { renderBody } from "../../../../src/markdown/render-body.ts";
import { buildSearchIndex } from "../../../../src/output/search/build-search-index.ts";
import { formatSearchIndex, formatSearchScript } from "../../../../src/output/search/format-search.ts";
import { settingsSchema } from "../../../../src/site/settings-schema.ts";
import type { Site } from "../../../../src/site/site.ts";
import { english, makeContent, makePage } from "../../../support/make-page.ts";
import { makeSite } from "../../../support/make-site.ts";

function indexOf(pages: Page[], code = "en", parts: Partial<Site> = {}, resources: Resource[] = []) {
  const site = makeSite({ settings: settingsSchema.parse({ search: true }), ...parts });
  const bodies = new Map(pages.map((page) => [page.id, renderBody(page, site)]));
  const content = makeContent(pages);
  return buildSearchIndex(code, {
    site,
    ...content,
    data: { ...content.data, resources },
    bodies,
    texts: new Map(),
  }).pages;
}

test("the lead of a page, or else its description, stands before its words", () => {
  assert.deepEqual(
    indexOf([
      makePage({ url: "/en/a/", title: "A", text: "Text.", settings: { lead: "Lead.", description: "D." } }),
      makePage({ url: "/en/b/", title: "B", text: "Text.", settings: { description: "D." } }),
    ]),
    [
      ["../en/a/", "A", [["", "", "Lead. Text."]]],
      ["../en/b/", "B", [["", "", "D. Text."]]],
    ],
  );
});

test("what search engines may not list, drafts and the page for missing pages are left out", () => {
  const pages = [
    makePage({ url: "/en/a/", settings: { noindex: true } }),
    makePage({ url: "/en/b/", draft: true }),
    makePage({ url: "/404.html" }),
    makePage({ url: "/en/c/", title: "C", settings: { hidden: true } }),
  ];
  assert.deepEqual(
    indexOf(pages).map(([, title]) => title),
    ["C"],
  );
});

test("each language has the pages of its own", () => {
  const arabic = { ...english, code: "ar" };
  const pages = [makePage({ url: "/en/" }), makePage({ url: "/ar/", language: arabic, title: "بداية" })];
  assert.deepEqual(indexOf(pages, "ar"), [["../ar/", "بداية", [["", "", ""]]]]);
});

test("a telephone number among words from right to left is held together, as it is on the page", () => {
  const arabic = { ...english, code: "ar", dir: "rtl" as const };
  const page = makePage({
    url: "/ar/",
    language: arabic,
    title: "A",
    text: "اتصل بالرقم +44 20 7946 0018.\n",
  });
  assert.deepEqual(indexOf([page], "ar"), [
    ["../ar/", "A", [["", "", "اتصل بالرقم \u2066+44 20 7946 0018\u2069."]]],
  ]);
});

test("opened from a disk an address names the file, and odd signs are escaped", () => {
  const pages = [makePage({ url: "/en/größe/", title: "G" })];
  assert.deepEqual(indexOf(pages, "en", { relative: true }), [
    ["../en/gr%C3%B6%C3%9Fe/index.html", "G", [["", "", ""]]],
  ]);
});

test("a list that is made of data is found by its entries", () => {
  const page = makePage({ url: "/en/", title: "Shelf", text: "::: resources\n:::\n\nMore.\n" });
  const guide: Resource = { title: "The guide", about: "How to begin." } as Resource;
  assert.deepEqual(indexOf([page], "en", {}, [guide]), [
    ["../en/", "Shelf", [["", "", "The guide · How to begin. notPublished · More."]]],
  ]);
});

test("the script carries its words and where the index is, and the index is a script only for a disk", () => {
  const script = formatSearchScript("run();", english, "search-index-en.json");
  assert.match(script, /^const searchSettings=\{"index":"search-index-en.json","language":"en","words":\{/);
  assert.match(script, /;\nrun\(\);$/);
  assert.equal(formatSearchIndex({ pages: [] }, false), '{"pages":[]}');
  assert.equal(formatSearchIndex({ pages: [] }, true), 'globalThis.searchIndex={"pages":[]};\n');
});
