import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "../../../src/content/page.ts";
import { buildPageTree } from "../../../src/navigation/build-page-tree.ts";
import { chooseTopPages } from "../../../src/navigation/choose-top-pages.ts";
import { english, makePage } from "../../support/make-page.ts";

/** What header and footer have of pages at these addresses, by title; one without a title is called as its folder. */
function choose(addresses: (string | Page)[], home = "/", declared = { footer: false }) {
  const pages = addresses.map((url) =>
    typeof url === "string" ? makePage({ url, title: url.split("/").at(-2) || "Home" }) : url,
  );
  const { main, footer } = chooseTopPages(buildPageTree(pages, english), home, declared);
  return [main, footer].map((items) => items.map(({ title }) => title));
}

const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, n) => `/${name}-${String(n + 10)}/`);

test("pages that belong into every foot stand there, in many languages and by folder or by name", () => {
  assert.deepEqual(choose(["/", "/visit/", "/privacy/", "/impressum/", "/mentions-légales/"]), [
    ["visit"],
    ["impressum", "mentions-légales", "privacy"],
  ]);
  const named = makePage({ url: "/p7/", title: "سياسة الخصوصية" });
  assert.deepEqual(choose(["/", named, "/privacy-in-libraries/"]), [
    ["privacy-in-libraries"],
    ["سياسة الخصوصية"],
  ]);
});

test("with a footer of the site's own they stay in the header: nobody else would lead there", () => {
  assert.deepEqual(choose(["/", "/visit/", "/privacy/"], "/", { footer: true }), [["privacy", "visit"], []]);
});

test("of a tree with one branch, which the name of the site leads to, there is what is in it, and what is beside it", () => {
  assert.deepEqual(choose(["/circles/", "/circles/about/", "/circles/plans/", "/privacy/"], "/circles/"), [
    ["about", "plans"],
    ["privacy"],
  ]);
  assert.deepEqual(
    choose(["/", "/circles/", "/circles/about/"]),
    [["circles"], []],
    "the name leads elsewhere",
  );
  assert.deepEqual(choose(["/circles/", "/circles/about/", "/privacy/"]), [["about"], ["privacy"]], "alone");
  assert.deepEqual(choose(["/circles/", "/circles/about/", "/fees/"]), [["circles", "fees"], []]);
  assert.deepEqual(choose(["/a/b/c/one/", "/a/b/c/two/"], "/a/b/c/one/"), [["one", "two"], []], "deep");
});

test("a folder without a page of its own leads to its first one", () => {
  const pages = ["/guide/rooms/a/", "/guide/rooms/b/", "/about/"].map((url) => makePage({ url, title: url }));
  const { main } = chooseTopPages(buildPageTree(pages, english), "/about/", { footer: false });
  assert.deepEqual(
    main.map(({ title, url, branch }) => [title, url, branch]),
    [
      ["/about/", "/about/", undefined],
      ["Guide", "/guide/rooms/a/", "/guide/"],
    ],
  );
});

test("what has no room in the header stands in the footer, pages before sections", () => {
  const [main = [], footer = []] = choose(["/", ...numbered("page", 9), "/z/", "/z/a/"]);
  assert.deepEqual(main, ["page-10", "page-11", "page-12", "page-13", "page-14", "page-15", "z"]);
  assert.deepEqual(footer, ["page-16", "page-17", "page-18"]);
});

test("of more than both can hold there are sections and pages with a place only, not the first of the alphabet", () => {
  const first = makePage({ url: "/welcome/", title: "Welcome", order: 1 });
  assert.deepEqual(choose(["/", first, ...numbered("page", 60), "/z/", "/z/a/", "/privacy/"]), [
    ["Welcome", "z"],
    ["privacy"],
  ]);
  assert.deepEqual(choose(["/", ...numbered("page", 60)]), [[], []]);
});

test("a header takes as many long names as two of its lines hold", () => {
  const long = numbered("a-name-that-is-rather-long-for-a-header", 6);
  assert.deepEqual(
    choose(["/", ...long]).map((items) => items.length),
    [2, 4],
  );
  const han = ["一", "二", "三", "四", "五"].map((sign, n) =>
    makePage({ url: `/p${n}/`, title: sign.repeat(15) }),
  );
  assert.deepEqual(
    choose(["/", ...han]).map((items) => items.length),
    [4, 1],
  );
});

test("hidden pages and pieces of news are in neither", () => {
  assert.deepEqual(choose(["/", makePage({ url: "/a/", settings: { hidden: true } }), "/b/"]), [["b"], []]);
  const home = makePage({ url: "/", settings: { feed: true } });
  const piece = makePage({ url: "/opened/", settings: { date: "2026-01-01" } });
  assert.deepEqual(choose([home, piece, "/about/"]), [["about"], []]);
});

test("news stands in neither, also where its section is the only branch or all there is", () => {
  const news = makePage({ url: "/news/", title: "News", settings: { feed: true } });
  const piece = makePage({ url: "/news/2026/boats/", title: "Boats", settings: { date: "2026-03-01" } });
  const about = makePage({ url: "/news/about/", title: "About" });
  assert.deepEqual(choose([news, piece], "/news/"), [["News"], []]);
  assert.deepEqual(choose([news, piece, about], "/news/"), [["About"], []]);
  assert.deepEqual(choose([makePage({ url: "/", settings: { feed: true } }), piece, about]), [["News"], []]);
});
