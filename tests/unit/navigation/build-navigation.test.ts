import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "../../../src/content/page.ts";
import { buildNavigation } from "../../../src/navigation/build-navigation.ts";
import type { Menu } from "../../../src/navigation/menu.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { makeContent, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

function navigate(pages: Page[], settings: object = {}) {
  const site = makeSite({ settings: settingsSchema.parse(settings) });
  return buildNavigation(site, makeContent(pages));
}

/** The menu as an outline: `>` marks the current page, `+` an open branch. */
function outline({ items, current, open }: Menu, indent = ""): string[] {
  return items.flatMap((item) => [
    `${indent}${item === current ? ">" : ""}${open.includes(item) ? "+" : ""}${item.title}`,
    ...outline({ items: item.items, current, open }, `${indent}  `),
  ]);
}

function sidenavOf(url: string, pages: Page[]): string[] {
  const page = pages.find((candidate) => candidate.url === url) as Page;
  return outline(navigate(pages).around(page).sidenav);
}

const section = makePage({ url: "/guide/", title: "Guide" });

test("puts pages in their order, then by title", () => {
  const pages = [
    section,
    makePage({ url: "/guide/b/", title: "B" }),
    makePage({ url: "/guide/a/", title: "A" }),
    makePage({ url: "/guide/z/", title: "Z", order: 1 }),
  ];
  assert.deepEqual(sidenavOf("/guide/a/", pages), ["Guide", "Z", ">A", "B"]);
});

test("shows the label, not the title", () => {
  const pages = [section, makePage({ url: "/guide/a/", title: "A long title", label: "Short" })];
  assert.deepEqual(sidenavOf("/guide/a/", pages), ["Guide", ">Short"]);
});

test("leaves hidden pages out, with all below them", () => {
  const pages = [
    section,
    makePage({ url: "/guide/a/", title: "A" }),
    makePage({ url: "/guide/h/", title: "H", settings: { hidden: true } }),
    makePage({ url: "/guide/h/x/", title: "X" }),
  ];
  assert.deepEqual(sidenavOf("/guide/a/", pages), ["Guide", ">A"]);
  assert.deepEqual(sidenavOf("/guide/h/", pages), [], "a hidden page has no sidenav of its own");
});

test("nests sections to any depth and opens the branch of the current page", () => {
  const pages = [
    section,
    makePage({ url: "/guide/a/", title: "A" }),
    makePage({ url: "/guide/a/b/", title: "B" }),
    makePage({ url: "/guide/a/b/c/", title: "C" }),
    makePage({ url: "/guide/d/", title: "D" }),
  ];
  assert.deepEqual(sidenavOf("/guide/a/b/c/", pages), ["Guide", "+A", "  +B", "    >C", "D"]);
});

test("names a folder without a page by its folder, as a heading that leads nowhere", () => {
  const pages = [section, makePage({ url: "/guide/first-steps/x/", title: "X" })];
  const [, heading] = navigate(pages).around(pages[1] as Page).sidenav.items;
  assert.equal(heading?.title, "First steps");
  assert.equal(heading?.kind, "group");
  assert.equal(heading?.url, null);
});

test("gathers pages of one group under its heading, at the place of the first", () => {
  const pages = [
    section,
    makePage({ url: "/guide/a/", title: "A", order: 1, settings: { group: "Basics" } }),
    makePage({ url: "/guide/b/", title: "B", order: 2 }),
    makePage({ url: "/guide/c/", title: "C", order: 3, settings: { group: "Basics" } }),
  ];
  assert.deepEqual(sidenavOf("/guide/b/", pages), ["Guide", "Basics", "  A", "  C", ">B"]);
});

test("takes outside links of the section at their order", () => {
  const links = [{ title: "Forum", link: "https://forum.example/", order: 2 }];
  const pages = [
    makePage({ url: "/guide/", title: "Guide", settings: { links } }),
    makePage({ url: "/guide/a/", title: "A", order: 1 }),
    makePage({ url: "/guide/b/", title: "B", order: 3 }),
  ];
  assert.deepEqual(sidenavOf("/guide/a/", pages), ["Guide", ">A", "Forum", "B"]);
  assert.equal(navigate(pages).around(pages[1] as Page).sidenav.items[2]?.kind, "outside");
});

test("a menu shows its section alone, and the root's menu only the sections", () => {
  const pages = [
    makePage({ url: "/", title: "Home", order: 0 }),
    section,
    makePage({ url: "/guide/a/", title: "A" }),
    makePage({ url: "/news/", title: "News" }),
  ];
  assert.deepEqual(sidenavOf("/guide/a/", pages), ["Guide", ">A"]);
  assert.deepEqual(sidenavOf("/news/", pages), ["Home", "Guide", ">News"]);
});

test("an explicit sidenav has ids, pages and outside addresses, nested", () => {
  const page = makePage({
    url: "/guide/",
    sidenav: [
      { link: "about", title: "About" },
      { link: "/guide/a/", title: "A", items: [{ link: "https://x.example/", title: "X" }] },
      { title: "Heading", items: [{ link: "./", title: "This page" }] },
    ],
  });
  const { items, current } = navigate([page, makePage({ url: "/guide/a/" })]).around(page).sidenav;
  assert.deepEqual(
    items.flatMap((item) => [item, ...item.items]).map((item) => [item.kind, item.url, item === current]),
    [
      ["anchor", "#about", false],
      ["page", "/guide/a/", false],
      ["outside", "https://x.example/", false],
      ["group", null, false],
      ["page", "/guide/", true],
    ],
  );
});

test("previous and next follow the menu and skip hidden pages", () => {
  const pages = [
    section,
    makePage({ url: "/guide/a/", title: "A", order: 1 }),
    makePage({ url: "/guide/h/", title: "H", order: 2, settings: { hidden: true } }),
    makePage({ url: "/guide/c/", title: "C", order: 3 }),
  ];
  const { around } = navigate(pages);
  assert.deepEqual(
    pages.map((page) => [around(page).previous?.title, around(page).next?.title]),
    [
      [undefined, "A"],
      ["Guide", "C"],
      [undefined, undefined],
      ["A", undefined],
    ],
  );
});

test("breadcrumbs lead from the top to the page above", () => {
  const pages = [
    section,
    makePage({ url: "/guide/a/", title: "A" }),
    makePage({ url: "/guide/a/b/", title: "B" }),
  ];
  const crumbs = navigate(pages).around(pages[2] as Page).breadcrumbs;
  assert.deepEqual(
    crumbs.map(({ title, url }) => [title, url]),
    [
      ["Guide", "/guide/"],
      ["A", "/guide/a/"],
    ],
  );
});

test("the main navigation shows in which branch the page is; the footer marks a page that no menu lists", () => {
  const settings = {
    navigation: [
      { title: "Guide", link: "/guide/" },
      { title: "A", link: "/guide/a/" },
    ],
    footer: [{ title: "Privacy", link: "/privacy/" }],
  };
  const privacy = makePage({ url: "/privacy/", settings: { hidden: true } });
  const deep = makePage({ url: "/guide/a/b/" });
  const { around } = navigate([section, makePage({ url: "/guide/a/" }), deep, privacy], settings);
  assert.deepEqual(outline(around(deep).main), ["Guide", "+A"]);
  assert.deepEqual(outline(around(privacy).footer), [">Privacy"]);
  assert.equal(around(deep).footer.items, around(privacy).footer.items, "pages share the list");
});

test("without a main navigation of its own a site shows what stands at its top, the rest of what is too much in the footer", () => {
  const pages = [
    makePage({ url: "/" }),
    section,
    makePage({ url: "/guide/a/" }),
    makePage({ url: "/leaf/" }),
  ];
  const titles = (all: Page[]) => {
    const { main, footer } = navigate(all).around(section);
    return [main, footer].map(({ items }) => items.map(({ title }) => title));
  };
  assert.deepEqual(titles(pages), [["/leaf/", "Guide"], []]);
  const many = Array.from({ length: 8 }, (_, n) => [
    makePage({ url: `/s${n}/` }),
    makePage({ url: `/s${n}/x/` }),
  ]);
  assert.deepEqual(titles([...pages, ...many.flat()]), [
    ["/s0/", "/s1/", "/s2/", "/s3/", "/s4/", "/s5/", "/s6/"],
    ["/leaf/", "/s7/", "Guide"],
  ]);
});

test("pages show the side menu that they or a page above them name, and their place in it", () => {
  const menus = {
    plan: [
      { title: "Before", items: [{ title: "Prices", link: "/visit/prices/" }] },
      { title: "Tour", link: "/tour/", items: [{ title: "Booking", link: "/tour/book/" }] },
    ],
    other: [{ title: "Round", link: "/tour/" }],
  };
  const pages = [
    makePage({ url: "/" }),
    makePage({ url: "/visit/", menu: "plan" }),
    makePage({ url: "/visit/prices/" }),
    makePage({ url: "/visit/own/", sidenav: [{ title: "Own", link: "own" }] }),
    makePage({ url: "/visit/rooms/", menu: "other" }),
    makePage({ url: "/visit/rooms/north/" }),
    makePage({ url: "/visit/typo/", menu: "pllan" }),
    makePage({ url: "/tour/" }),
    makePage({ url: "/tour/book/far/", menu: "plan" }),
  ];
  const { around } = navigate(pages, { menus });
  const shown = (url: string) => outline(around(pages.find((page) => page.url === url) as Page).sidenav);
  assert.deepEqual(shown("/visit/prices/"), ["+Before", "  >Prices", "Tour", "  Booking"]);
  assert.deepEqual(shown("/visit/"), ["Before", "  Prices", "Tour", "  Booking"]);
  assert.deepEqual(shown("/tour/book/far/"), ["Before", "  Prices", "+Tour", "  +Booking"], "nearest above");
  assert.deepEqual(shown("/visit/own/"), ["Own"]);
  assert.deepEqual(shown("/visit/rooms/north/"), ["Round"]);
  assert.ok(shown("/visit/typo/").includes("/visit/prices/"), "an unknown one is that of the section");
  const [visit, prices] = pages.slice(1).map((page) => around(page).sidenav.items);
  assert.equal(visit, prices, "made once");
});

test("the footer marks the page only where the menu at the side does not", () => {
  const footer = [{ title: "Help", items: [{ title: "Privacy", link: "/legal/privacy/" }] }];
  const privacy = makePage({ url: "/legal/privacy/" });
  const shared = { ...privacy, menu: "legal" };
  const menus = { legal: [{ title: "Privacy", link: "/legal/privacy/" }] };
  assert.deepEqual(outline(navigate([privacy], { footer }).around(privacy).footer), ["+Help", "  >Privacy"]);
  assert.deepEqual(outline(navigate([shared], { footer, menus }).around(shared).footer), [
    "Help",
    "  Privacy",
  ]);
});

test("a page with an address of its own stays in the menu and below the pages of its folder", () => {
  const tour = { ...makePage({ url: "/guide/tour/", title: "Tour" }), url: "/special-tour/" };
  const { around } = navigate([
    makePage({ url: "/", title: "Home" }),
    section,
    makePage({ url: "/guide/a/" }),
    tour,
  ]);
  assert.deepEqual(
    around(tour).sidenav.items.map(({ url }) => url),
    ["/guide/", "/guide/a/", "/special-tour/"],
  );
  assert.deepEqual(
    around(tour).breadcrumbs.map(({ title }) => title),
    ["Home", "Guide"],
  );
  assert.equal(around(tour).previous?.url, "/guide/a/");
});

test("two pages at one place of a folder are both in its menu", () => {
  const readme = {
    ...makePage({ url: "/guide/" }),
    id: "guide/readme.md",
    url: "/read-me/",
    title: "Read me",
    label: "Read me",
  };
  const { around } = navigate([makePage({ url: "/" }), section, makePage({ url: "/guide/a/" }), readme]);
  assert.deepEqual(
    around(section).sidenav.items.map(({ url }) => url),
    ["/guide/", "/guide/a/", "/read-me/"],
  );
});

test("news stands in no menu, but opens that of its section, and leads to what came before and after", () => {
  const news = (name: string, date: string) =>
    makePage({ url: `/guide/news/${name}/`, title: name, settings: { date } });
  const pages = [
    section,
    makePage({ url: "/guide/news/", title: "News", settings: { feed: true } }),
    makePage({ url: "/guide/news/how/", title: "How to tell us" }),
    news("Old", "2025-01-01"),
    news("New", "2026-03-01"),
    news("Middle", "2026-01-01"),
  ];
  assert.deepEqual(sidenavOf("/guide/news/Middle/", pages), ["Guide", "+News", "  How to tell us"]);
  const { previous, next, breadcrumbs } = navigate(pages).around(pages[5] as Page);
  assert.deepEqual([previous?.title, next?.title], ["Old", "New"]);
  assert.deepEqual(
    breadcrumbs.map(({ title }) => title),
    ["Guide", "News"],
  );
});
