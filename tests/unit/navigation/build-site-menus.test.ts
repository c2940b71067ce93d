import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "../../../src/content/page.ts";
import { buildPageTree } from "../../../src/navigation/build-page-tree.ts";
import { buildSiteMenus } from "../../../src/navigation/build-site-menus.ts";
import type { NavItem } from "../../../src/navigation/nav-item.ts";
import { buildPageIndex } from "../../../src/navigation/page-index.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { english, makeContent, makeLanguage, makePage } from "../../support/make-page.ts";

const spanish = makeLanguage("es");
const pages = [
  makePage({ url: "/en/" }),
  makePage({ url: "/en/visit/", title: "Visit" }),
  makePage({ url: "/en/prices/", title: "Prices" }),
  makePage({ url: "/es/", language: spanish }),
  makePage({ url: "/es/visit/", title: "Visita", language: spanish }),
];

/** The main navigation of the Spanish pages: title, address and the language of the title. */
function spanishMenu(navigation?: { title: string; link: string }[], own: typeof navigation | null = null) {
  const { main } = spanishMenus({ navigation: own ?? navigation }, own ? ["navigation"] : []);
  return main.map(({ title, url, language }) => [title, url, language?.code]);
}

/** The menus of the Spanish pages with these settings, of which some are the language's own. */
function spanishMenus(said: object, own: string[] = [], written: Page[] = pages) {
  const language = { ...spanish, settings: settingsSchema.parse(said), own };
  const content = makeContent(written);
  const ownPages = [...content.pages, ...content.fallbacks].filter((page) => page.language === spanish);
  const tree = buildPageTree(ownPages, spanish);
  return buildSiteMenus(language, english, tree, buildPageIndex(content), new Map());
}

const outline = (items: NavItem[]): unknown[] =>
  items.map(({ title, url, language, items: below }) => [title, url, language?.code, ...outline(below)]);

test("the menu of the site leads to the pages in the reader's language, under their own names", () => {
  const menu = [
    { title: "Your visit", link: "/en/visit/" },
    { title: "What it costs", link: "/en/prices/" },
    { title: "How to come", link: "/en/visit/#way" },
    { title: "Harbour", link: "https://harbour.example/" },
  ];
  assert.deepEqual(spanishMenu(menu), [
    ["Visita", "/es/visit/", undefined],
    ["What it costs", "/es/prices/", "en"],
    ["How to come", "/es/visit/", "en"],
    ["Harbour", "https://harbour.example/", "en"],
  ]);
});

test("a menu that a language has of its own stays as it is", () => {
  assert.deepEqual(
    spanishMenu([{ title: "Visit", link: "/en/visit/" }], [{ title: "Ven", link: "/es/visit/" }]),
    [["Ven", "/es/visit/", undefined]],
  );
});

test("without a menu of its own a language has its top pages, also those that are not translated yet", () => {
  assert.deepEqual(spanishMenu(), [
    ["Prices", "/es/prices/", "en"],
    ["Visita", "/es/visit/", undefined],
  ]);
});

const group = {
  title: "Your visit",
  items: [
    { title: "Come", link: "/en/visit/" },
    { title: "Pay", link: "/en/prices/" },
  ],
};

test("links below an entry lead to the pages in the reader's language as well, in menus at the side too", () => {
  const drawn = ["Your visit", null, "en", ["Visita", "/es/visit/", undefined], ["Pay", "/es/prices/", "en"]];
  const { main, footer, side } = spanishMenus({
    navigation: [group],
    footer: [group],
    menus: { come: [group] },
  });
  assert.deepEqual([main, footer, side.get("come") ?? []].map(outline), [[drawn], [drawn], [drawn]]);
});

test("a side menu that a language has of its own stays as it is, beside those of the site", () => {
  const menus = {
    own: [{ title: "Ven", link: "/es/visit/" }],
    come: [{ title: "Come", link: "/en/visit/" }],
  };
  const { side } = spanishMenus({ menus }, ["menus", "menus.own"]);
  assert.deepEqual(
    [...side].map(([name, items]) => [name, outline(items)]),
    [
      ["own", [["Ven", "/es/visit/", undefined]]],
      ["come", [["Visita", "/es/visit/", undefined]]],
    ],
  );
});

test("a page that is not published today only heads the links below it, and a group of such pages is left out", () => {
  const content = makeContent([], { withheld: [makePage({ url: "/en/soon/" })] });
  const tree = buildPageTree([], english);
  const soon = { title: "Soon", link: "/en/soon/" };
  const menusOf = (said: object) =>
    buildSiteMenus(
      { ...english, settings: settingsSchema.parse(said) },
      english,
      tree,
      buildPageIndex(content),
      new Map(),
    );
  const below = [{ title: "Harbour", link: "https://harbour.example/" }];
  const navigation = [{ ...soon, items: below }, { title: "Later", items: [soon] }, soon];
  assert.deepEqual(outline(menusOf({ navigation }).main), [
    ["Soon", null, undefined, ["Harbour", "https://harbour.example/", undefined]],
  ]);
});

test("in the foot groups come before single links", () => {
  const footer = [{ title: "Come", link: "/en/visit/" }, group];
  assert.deepEqual(
    spanishMenus({ footer }).footer.map(({ title }) => title),
    ["Your visit", "Visita"],
  );
});

test("a site that says what stands at the top has in its foot what every foot has; an empty list is none", () => {
  const privacy = makePage({ url: "/es/privacidad/", title: "Privacidad", language: spanish });
  const titles = (said: object) => {
    const { main, footer } = spanishMenus(said, ["navigation"], [...pages, privacy]);
    return [main, footer].map((items) => items.map(({ title }) => title));
  };
  const navigation = [{ title: "Ven", link: "/es/visit/" }];
  assert.deepEqual(titles({ navigation }), [["Ven"], ["Privacidad"]]);
  assert.deepEqual(titles({}), [["Prices", "Visita"], ["Privacidad"]]);
  assert.deepEqual(titles({ navigation, footer: [] }), [["Ven"], []]);
  assert.deepEqual(titles({ navigation: [], footer: [] }), [[], []]);
});
