import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "../../../src/content/page.ts";
import { buildPageTree } from "../../../src/navigation/build-page-tree.ts";
import { buildSiteMap } from "../../../src/navigation/build-site-map.ts";
import type { NavItem } from "../../../src/navigation/nav-item.ts";
import { english, makeLanguage, makePage } from "../../support/make-page.ts";

/** The tree as lines, indented by depth. */
function draw(items: NavItem[], depth = 0): string {
  return items
    .map(({ title, url, items: below }) => {
      const line = `${"  ".repeat(depth)}${title}${url ? ` ${url}` : ""}\n`;
      return line + draw(below, depth + 1);
    })
    .join("");
}

const map = (pages: Page[]) => draw(buildSiteMap(buildPageTree(pages, english)));

test("lists all pages in the order of the menus, the first page at the top, those that menus leave out too", () => {
  assert.equal(
    map([
      makePage({ url: "/en/", title: "Start" }),
      makePage({ url: "/en/b/", title: "B", order: 2 }),
      makePage({ url: "/en/b/inner/", title: "Inner" }),
      makePage({ url: "/en/a/", title: "A", order: 1, settings: { hidden: true } }),
    ]),
    "Start /en/\nA /en/a/\nB /en/b/\n  Inner /en/b/inner/\n",
  );
});

test("names a folder without a page, and leaves out one with nothing in it to be found", () => {
  assert.equal(
    map([
      makePage({ url: "/en/ropes/knots/", title: "Knots" }),
      makePage({ url: "/en/secret/", title: "Secret", settings: { noindex: true } }),
      makePage({ url: "/en/drafts/one/", title: "One", draft: true }),
    ]),
    "Ropes\n  Knots /en/ropes/knots/\n",
  );
});

test("a folder of which nothing is translated yet has its name in the language of its pages", () => {
  const arabic = makeLanguage("ar", { dir: "rtl" });
  const shown = (url: string) => ({
    ...makePage({ url: `/ar/${url}`, language: arabic }),
    original: makePage({ url: `/en/${url}` }),
  });
  const pages = [
    shown("boats/skiff/"),
    shown("ropes/knots/"),
    makePage({ url: "/ar/ropes/ends/", language: arabic }),
  ];
  assert.deepEqual(
    buildSiteMap(buildPageTree(pages, arabic)).map(({ title, language }) => [title, language?.code]),
    [
      ["Boats", "en"],
      ["Ropes", undefined],
    ],
  );
});
