import assert from "node:assert/strict";
import { test } from "node:test";
import { listShown } from "../../../src/content/content.ts";
import type { Page } from "../../../src/content/page.ts";
import { addListParts } from "../../../src/navigation/add-list-parts.ts";
import { buildNavigation } from "../../../src/navigation/build-navigation.ts";
import { buildSiteMap } from "../../../src/navigation/build-site-map.ts";
import { flattenItems } from "../../../src/navigation/flatten-items.ts";
import { planAddresses } from "../../../src/redirects/plan-addresses.ts";
import { english, makeContent, makeLanguage, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

const spanish = makeLanguage("es");
const site = makeSite({ languages: [english, spanish] });
const list = { name: "pages", words: "", options: {} };

const makeIndex = (url: string, parts: Partial<Page> = {}): Page => ({
  ...makePage({ url, title: "Boats" }),
  filePath: `${url.slice(1)}index`,
  ...parts,
});
const makeBoats = (count: number) =>
  Array.from({ length: count }, (_, at) => makePage({ url: `/en/boats/boat-${at}/` }));

function divide(pages: Page[], hosts: Page[]) {
  return addListParts(site, makeContent(pages), (page) =>
    hosts.some(({ id }) => id === page.id) ? [list] : [],
  );
}

const partsOf = (content: ReturnType<typeof divide>) =>
  listShown(content).flatMap(({ url, part }) => (part ? url : []));

test("a list of more than fifty pages goes on at pages that no menu and no map lists", () => {
  const boats = makeIndex("/en/boats/");
  const home = makeIndex("/en/", { title: "Home" });
  const content = divide([home, boats, ...makeBoats(110)], [boats]);
  assert.deepEqual(partsOf(content), ["/en/boats/2/", "/en/boats/3/"]);
  const navigation = buildNavigation(site, content);
  const part = content.pages.at(-1) as Page;
  assert.equal(part.source.text, "::: pages \n:::\n");
  const { sidenav, breadcrumbs } = navigation.around(part);
  assert.ok(!flattenItems(sidenav.items).some(({ url }) => url === part.url));
  assert.deepEqual(
    sidenav.open.map(({ url }) => url),
    ["/en/boats/"],
  );
  assert.deepEqual(
    breadcrumbs.map(({ url }) => url),
    ["/en/", "/en/boats/"],
  );
  const tree = navigation.trees.get("en");
  assert.ok(tree && !flattenItems(buildSiteMap(tree)).some(({ url }) => url === part.url));
});

test("fifty pages and a page without a list have no parts", () => {
  const boats = makeIndex("/en/boats/");
  assert.deepEqual(partsOf(divide([boats, ...makeBoats(50)], [boats])), []);
  assert.deepEqual(partsOf(divide([boats, ...makeBoats(60)], [])), []);
});

test("news is divided by years, and a page of staff takes the place of one", () => {
  const news = makeIndex("/en/news/", { settings: { feed: true } });
  const pieces = Array.from({ length: 60 }, (_, at) =>
    makePage({ url: `/en/news/${at}/`, settings: { date: `${2026 - (at % 3)}-01-01` } }),
  );
  assert.deepEqual(partsOf(divide([news, ...pieces], [news])), [
    "/en/news/2026/",
    "/en/news/2025/",
    "/en/news/2024/",
  ]);
  const own = makePage({ url: "/en/news/2025/" });
  assert.deepEqual(partsOf(divide([news, own, ...pieces], [news])), ["/en/news/2026/", "/en/news/2024/"]);
});

test("a page at the address of a number takes nothing away, so that it is told", () => {
  const boats = makeIndex("/en/boats/");
  const own = makePage({ url: "/en/boats/2/" });
  const content = divide([boats, own, ...makeBoats(60)], [boats]);
  assert.deepEqual(partsOf(content), ["/en/boats/2/"]);
  assert.equal(planAddresses({ content, icons: [], linked: [] }).clashes.length, 1);
});

test("a language in which the list is not translated shows the parts of the original, one with a list of its own has its own", () => {
  const boats = makeIndex("/en/boats/");
  const home = makeIndex("/es/", { language: spanish, id: "es/index.md" });
  assert.deepEqual(partsOf(divide([boats, ...makeBoats(60), home], [boats])), [
    "/en/boats/2/",
    "/es/boats/2/",
  ]);
  const own = makeIndex("/es/boats/", { language: spanish, id: "es/boats/index.md" });
  const without = divide([boats, ...makeBoats(60), home, own], [boats]);
  assert.deepEqual(partsOf(without), ["/en/boats/2/"], "the translation has no list");
  const both = divide([boats, ...makeBoats(60), home, own], [boats, own]);
  assert.deepEqual(partsOf(both), ["/en/boats/2/", "/es/boats/2/"]);
  const [, translated] = both.pages.filter(({ part }) => part);
  assert.deepEqual(
    both.translations.of(translated as Page).map(({ page }) => page.url),
    ["/en/boats/2/", "/es/boats/2/"],
  );
});
