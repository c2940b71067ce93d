import assert from "node:assert/strict";
import { test } from "node:test";
import { buildPageTree } from "../../../src/navigation/build-page-tree.ts";
import { buildSiteMenus } from "../../../src/navigation/build-site-menus.ts";
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
function spanishMenu(navigation: { title: string; link: string }[], own: typeof navigation | null = null) {
  const settings = settingsSchema.parse({ navigation });
  const language = {
    ...spanish,
    settings: { ...settings, navigation: own ?? navigation },
    own: own ? ["navigation"] : [],
  };
  const content = makeContent(pages);
  const ownPages = [...content.pages, ...content.fallbacks].filter((page) => page.language === spanish);
  const tree = buildPageTree(ownPages, spanish);
  const { main: items } = buildSiteMenus(language, english, tree, buildPageIndex(content));
  return items.map(({ title, url, language }) => [title, url, language?.code]);
}

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
  assert.deepEqual(spanishMenu([]), [
    ["Prices", "/es/prices/", "en"],
    ["Visita", "/es/visit/", undefined],
  ]);
});
