import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "../../../src/content/page.ts";
import { lookUp } from "../../../src/navigation/look-up.ts";
import { buildPageIndex } from "../../../src/navigation/page-index.ts";
import { findTwoReadings, resolveLink } from "../../../src/navigation/resolve-link.ts";
import { makeContent, makeLanguage, makePage } from "../../support/make-page.ts";

const japanese = makeLanguage("ja");
const file = (id: string) => ({ id, absolutePath: `/site/content/${id}`, size: 1 });

/** What leads where on a site whose first language lies at the top; `page` is one of its addresses. */
function siteOf(urls: string[], files: string[] = []) {
  const pages = urls.map((url) => makePage({ url, ...(url.startsWith("/ja/") && { language: japanese }) }));
  const content = makeContent(pages, { files: files.map(file) });
  const index = buildPageIndex(content);
  const pageAt = (url: string) => index.byUrl.get(url) as Page;
  return {
    index,
    pageAt,
    follow: (href: string, from: string) => resolveLink(href, pageAt(from), index).url,
  };
}

test("a path means a page by its address or its file, and a file by its own", () => {
  const { index, pageAt } = siteOf(["/", "/a/"], ["map.pdf"]);
  for (const path of ["a", "a/", "a/index.html", "a.md"]) assert.equal(lookUp(path, index), pageAt("/a/"));
  assert.equal(lookUp("map.pdf", index), index.files.get("map.pdf"));
  assert.equal(lookUp("b", index), undefined);
});

test("of the two readings of a path that in the page's language is meant", () => {
  const { follow, index, pageAt } = siteOf(["/", "/a/", "/b/", "/ja/", "/ja/a/", "/ja/b/"]);
  assert.equal(follow("../b/", "/ja/a/"), "/ja/b/");
  assert.equal(findTwoReadings("../b/", pageAt("/ja/a/"), index), null);
  assert.equal(follow("b.md", "/ja/a/"), "/ja/b/");
  assert.equal(follow("/b/", "/ja/a/"), "/b/");
});

test("a file that a language lacks is that of the one that stands in for it", () => {
  const { follow } = siteOf(["/", "/a/", "/ja/a/"], ["map.pdf", "plan.pdf", "ja/plan.pdf"]);
  assert.equal(follow("map.pdf", "/ja/a/"), "/map.pdf");
  assert.equal(follow("plan.pdf", "/ja/a/"), "/ja/plan.pdf");
});

test("the links of an original lead its reader to pages and files of his own language, where they are", () => {
  const { follow } = siteOf(
    ["/", "/a/", "/b/", "/c/", "/ja/", "/ja/b/"],
    ["map.pdf", "plan.pdf", "ja/plan.pdf"],
  );
  assert.deepEqual(
    ["b.md#x", "/b/?q#x", "c.md#x", "/c/", "map.pdf", "plan.pdf#page=2", "#part", "", "missing.md"].map(
      (href) => follow(href, "/ja/a/"),
    ),
    [
      "/ja/b/",
      "/ja/b/?q",
      "/ja/c/#x",
      "/ja/c/",
      "/map.pdf",
      "/ja/plan.pdf#page=2",
      "#part",
      "/ja/a/",
      "/missing.md",
    ],
  );
});

test("a page written in a language leads to the original of one that is not translated, within the language", () => {
  const { follow } = siteOf(["/", "/a/", "/b/", "/ja/a/"]);
  assert.equal(follow("b.md", "/ja/a/"), "/ja/b/");
  assert.equal(follow("../b/", "/ja/a/"), "/ja/b/");
});
