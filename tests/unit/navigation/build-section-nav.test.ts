import assert from "node:assert/strict";
import { test } from "node:test";
import { buildPageTree } from "../../../src/navigation/build-page-tree.ts";
import { buildSectionNav, findSection } from "../../../src/navigation/build-section-nav.ts";
import type { NavItem } from "../../../src/navigation/nav-item.ts";
import { buildPageIndex } from "../../../src/navigation/page-index.ts";
import { english, makeContent, makePage } from "../../support/make-page.ts";

const guide = makePage({
  url: "/guide/",
  title: "Guide",
  settings: { links: [{ title: "Tides", link: "https://tides.example/", order: 2, group: "More" }] },
});
const pages = [
  makePage({ url: "/", title: "Start" }),
  guide,
  makePage({ url: "/guide/first/", title: "First", order: 1 }),
  makePage({ url: "/guide/maps/", title: "Maps", order: 3, settings: { group: "More" } }),
  makePage({ url: "/guide/boats/skiff/", title: "Skiff" }),
  makePage({ url: "/contact/", title: "Contact" }),
];
const tree = buildPageTree(pages, english);
const index = buildPageIndex(makeContent(pages));
const outline = (items: NavItem[]): unknown[] =>
  items.map(({ title, kind, items: below }) =>
    below.length > 0 ? [title, outline(below)] : `${title} ${kind}`,
  );
const sectionOf = (url: string) => findSection(pages.find((page) => page.url === url) as never, tree);

test("a page belongs to the branch below the root that it stands in, and one without a branch to the root", () => {
  assert.equal(sectionOf("/guide/boats/skiff/").url, "/guide/");
  assert.equal(sectionOf("/contact/").url, "/");
  assert.equal(sectionOf("/").url, "/");
});

test("the menu of a section has its page first, links and pages of a group together, and folders without a page as headings", () => {
  assert.deepEqual(outline(buildSectionNav(sectionOf("/guide/first/"), tree, index)), [
    "Guide page",
    "First page",
    ["More", ["Tides outside", "Maps page"]],
    ["Boats", ["Skiff page"]],
  ]);
});

test("the menu of the root shows the sections, and not what is in them", () => {
  assert.deepEqual(outline(buildSectionNav(tree.root, tree, index)), [
    "Start page",
    "Contact page",
    "Guide page",
  ]);
});
