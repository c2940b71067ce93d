import assert from "node:assert/strict";
import { test } from "node:test";
import type { BuiltPage, BuiltSite } from "../../../src/changes/built-site.ts";
import { chooseShown } from "../../../src/changes/choose-shown.ts";
import { compareSites } from "../../../src/changes/compare-sites.ts";
import { parseBuiltPage } from "../../../src/changes/parse-built-page.ts";

/** A page of a layout, with a text, and a menu with one entry. */
function page(url: string, { layout = "", text = "Text.", entry = "Home", lang = "en" } = {}): BuiltPage {
  const menu = `<nav aria-label="Menu"><ul class="nav-list nav-list--main"><li><a href="/">${entry}</a></li></ul></nav>`;
  return parseBuiltPage(
    `<html lang="${lang}"><body class="page ${layout}">${menu}<main><h1>${url}</h1><p>${text}</p></main>`,
    url,
  ) as BuiltPage;
}

function site(pages: BuiltPage[], style = "a"): BuiltSite {
  const files = new Map([["main.css", { size: 1, sha256: style }]]);
  return { pages: new Map(pages.map((one) => [one.url, one])), forwards: new Map(), files };
}

/** The addresses of what is shown with its kind, and the number of others. */
function choose(old: BuiltSite, now: BuiltSite): [string[], number] {
  const { pages, others } = chooseShown(old, now, compareSites(old, now));
  return [pages.map(({ kind, before, now }) => `${kind} ${(now ?? before)?.url}`), others];
}

test("of many pages that differ 20 are shown, one of each layout first, and the others counted", () => {
  const urls = Array.from({ length: 25 }, (_, at) => `/${at}/`);
  const old = site([...urls.map((url) => page(url)), page("/z/", { layout: "poster" })]);
  const now = site([
    ...urls.map((url) => page(url, { text: "New." })),
    page("/z/", { layout: "poster", text: "New." }),
  ]);
  const [shown, others] = choose(old, now);
  assert.deepEqual(shown.slice(0, 3), ["changed /0/", "changed /z/", "changed /1/"]);
  assert.deepEqual([shown.length, others], [20, 6]);
});

test("a new page and one that is gone have one side", () => {
  const [old, now] = [site([page("/"), page("/old/")]), site([page("/"), page("/new/")])];
  const { pages } = chooseShown(old, now, compareSites(old, now));
  assert.deepEqual(
    pages.map(({ kind, before, now: after }) => [kind, before?.url, after?.url]),
    [
      ["new", undefined, "/new/"],
      ["gone", "/old/", undefined],
    ],
  );
});

test("the language with most pages comes first", () => {
  const pages = (text: string) => [
    page("/ar/", { text, lang: "ar" }),
    page("/en/", { text }),
    page("/en/a/", { text: "Same." }),
  ];
  assert.deepEqual(choose(site(pages("Old.")), site(pages("New."))), [["changed /en/", "changed /ar/"], 0]);
});

test("a page that has moved is shown beside what it was", () => {
  const old = site([page("/a/", { text: "Same." })]);
  const now = {
    ...site([page("/b/", { text: "Same." })]),
    forwards: new Map([["/a/", "https://site.invalid/b/"]]),
  };
  const { pages } = chooseShown(old, now, compareSites(old, now));
  assert.deepEqual(
    pages.map(({ kind, before, now: after }) => [kind, before?.url, after?.url]),
    [["moved", "/a/", "/b/"]],
  );
});

test("menus and the look are shown by a page of each layout that is not there anyway", () => {
  const pages = (entry: string) => [
    page("/", { layout: "poster", entry }),
    page("/a/", { entry }),
    page("/b/", { entry }),
  ];
  assert.deepEqual(choose(site(pages("Home")), site(pages("Start"))), [["example /a/", "example /"], 0]);
  assert.deepEqual(choose(site(pages("Home")), site(pages("Home"), "b")), [["example /a/", "example /"], 0]);
  const edited = [...pages("Start").slice(0, 2), page("/b/", { entry: "Start", text: "New." })];
  assert.deepEqual(choose(site(pages("Home")), site(edited)), [["changed /b/", "example /"], 0]);
  assert.deepEqual(choose(site(pages("Home")), site(pages("Home"))), [[], 0]);
});
