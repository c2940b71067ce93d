import assert from "node:assert/strict";
import { test } from "node:test";
import { buildLayoutKey } from "../../../src/cache/build-layout-key.ts";
import type { Page } from "../../../src/content/page.ts";
import { parseData } from "../../../src/content/parse-data.ts";
import type { LayoutContext } from "../../../src/layouts/layout-context.ts";
import { noAssets } from "../../../src/layouts/site-assets.ts";
import { renderBody } from "../../../src/markdown/render-body.ts";
import { buildNavigation } from "../../../src/navigation/build-navigation.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { english, makeContent, makeLanguage, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";
import { noRenderer } from "../../support/no-renderer.ts";

const site = makeSite({ settings: settingsSchema.parse({ title: "Museum", url: "https://museum.example" }) });
const text = `## A part

[Tickets](/en/tickets/) and ![](mark:seat) and ![The pier](pier.png)

::: details What does it cost?
Nothing.
:::

::: details Who may come?
Everybody.
:::
`;

function keyOf(pages: Page[], parts: Partial<LayoutContext> = {}, html?: string): string {
  const content = makeContent(pages);
  const [page] = pages as [Page];
  const body = renderBody(page, site);
  const context: LayoutContext = {
    site,
    content,
    texts: new Map(),
    navigation: buildNavigation(parts.site ?? site, content),
    assets: { ...noAssets, drawMark: (name) => `<svg>${name}</svg>` },
    images: new Map(),
    search: null,
    cards: new Map(),
    copied: new Map(),
    csp: null,
    renderer: noRenderer,
    digest: "shared",
    ...parts,
  };
  const known = html === undefined ? body : { ...body, html };
  return buildLayoutKey(page, known, context);
}

const visit = makePage({ url: "/en/visit/", title: "Visit", text });
const tickets = makePage({ url: "/en/tickets/", title: "Tickets" });

test("the key of a page is found without its HTML, which is not kept", () => {
  assert.equal(keyOf([visit, tickets], {}, ""), keyOf([visit, tickets]));
});

test("the key changes with all that the page shows, and with nothing else", () => {
  const key = keyOf([visit, tickets]);
  const other = (page: Page, parts: Partial<Page>): Page => ({ ...page, ...parts });
  const source = { ...visit.source, digest: "of another text" };
  const changes: Record<string, string> = {
    text: keyOf([other(visit, { source }), tickets]),
    title: keyOf([other(visit, { title: "Come" }), tickets]),
    day: keyOf([other(visit, { updated: "2026-01-02" }), tickets]),
    menu: keyOf([visit, other(tickets, { label: "Prices" })]),
    target: keyOf([visit]),
    card: keyOf([visit, tickets], { cards: new Map([[visit.id, "/assets/cards/a.png"]]) }),
    draft: keyOf([other(visit, { draft: true }), tickets]),
    layout: keyOf([other(visit, { layout: "home" }), tickets]),
    field: keyOf([other(visit, { fields: { mark: "boat" } }), tickets]),
    lead: keyOf([other(visit, { settings: { lead: "By the sea." } }), tickets]),
    address: keyOf([other(visit, { url: "/en/come/" }), tickets]),
    file: keyOf([other(visit, { id: "en/come.md" }), tickets]),
    neighbours: keyOf([other(visit, { order: 1 }), tickets]),
    "own sidenav": keyOf([other(visit, { sidenav: [{ title: "A part", link: "a-part" }] }), tickets]),
    "target of the action": keyOf(
      [other(visit, { settings: { action: { title: "Go", link: "/en/tickets/" } } })],
      {},
    ),
    "site map": keyOf([other(visit, { layout: "site-map" }), other(tickets, { title: "Prices" })]),
    shared: keyOf([visit, tickets], { digest: "other templates" }),
  };
  for (const [what, changed] of Object.entries(changes)) assert.notEqual(changed, key, what);
  assert.notEqual(
    keyOf([other(visit, { layout: "site-map" }), tickets]),
    changes["site map"],
    "a title in the list of all pages",
  );
  const words = { ...tickets.source, text: "Other words." };
  assert.equal(keyOf([visit, other(tickets, { source: words })]), key, "the text of another page");
});

test("the key of the page that offers the languages, and of one for missing pages, changes with the start pages", () => {
  const languages = [english, makeLanguage("es")];
  const [en, es] = languages.map((language) =>
    makePage({ url: `/${language.code}/`, language, title: "Start" }),
  ) as [Page, Page];
  const door = { ...makePage({ url: "/" }), layout: "languages" };
  const missing = { ...makePage({ url: "/404.html" }), layout: "not-found" };
  for (const page of [door, missing]) {
    const key = (starts: Page[]) => keyOf([page, ...starts], { site: makeSite({ languages }) });
    const known = key([en, es]);
    assert.notEqual(key([en, { ...es, title: "Inicio" }]), known, "title");
    assert.notEqual(key([en, { ...es, settings: { lead: "Hola." } }]), known, "lead");
  }
});

test("the key changes where search engines are no longer led to the page in another language", () => {
  const es = makePage({ url: "/es/visit/", language: makeLanguage("es") });
  assert.notEqual(keyOf([visit, { ...es, settings: { noindex: true } }]), keyOf([visit, es]));
});

test("the key of a start page changes where the page that offers the languages comes or goes", () => {
  const start = makePage({ url: "/en/" });
  const door = { ...makePage({ url: "/" }), layout: "languages" };
  assert.notEqual(keyOf([start, door]), keyOf([start]));
});

test("a page is made anew on the day on which an announcement comes or goes, and on no other", () => {
  const text = "- text: Closed.\n  from: 2026-03-02\n  until: 2026-03-03\n";
  const source = { path: "content/data/announcements.yaml", text };
  const { data } = parseData(new Map([["data/announcements.yaml", source]]), site);
  const keys = ["2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04"].map((today) => {
    const content = { ...makeContent([visit]), data };
    return keyOf([visit], { site: { ...site, today }, content });
  });
  assert.deepEqual([keys[1], keys[3]], [keys[2], keys[0]]);
  assert.notEqual(keys[0], keys[1]);
});

test("the key of a page with a list of pages changes with what it shows of them, and with nothing else of them", () => {
  const list = makePage({ url: "/en/news/", text: "::: pages\n:::\n", settings: { feed: true } });
  const piece = makePage({ url: "/en/news/boats/", title: "Boats", settings: { date: "2026-03-01" } });
  const earlier = makePage({ url: "/en/news/ropes/", title: "Ropes", settings: { date: "2026-02-01" } });
  const key = keyOf([list, piece, earlier]);
  const changed = (parts: Partial<Page>) => keyOf([list, { ...piece, ...parts }, earlier]);
  for (const [what, other] of Object.entries({
    title: changed({ title: "Ships" }),
    lead: changed({ settings: { ...piece.settings, lead: "By the sea." } }),
    day: changed({ settings: { date: "2026-03-02" } }),
    order: changed({ settings: { date: "2026-01-01" } }),
    address: changed({ url: "/en/news/ships/" }),
    gone: keyOf([list, earlier]),
  }))
    assert.notEqual(other, key, what);
  assert.equal(changed({ source: { ...piece.source, text: "Other.", digest: "other" } }), key);
  assert.equal(changed({ label: "B", updated: "2026-05-05" }), key);
});

test("the key of a page tells under which name a page beside it would be begun, where it leads there", () => {
  const settings = settingsSchema.parse({ repository: { url: "https://github.com/a/b" } });
  const words = Object.assign(Object.create(english.words), { newPageTitle: "New page" });
  const language = { ...english, words, settings };
  const [page, taken] = ["/visit/", "/new-page/"].map((url) => makePage({ url, text, language })) as [
    Page,
    Page,
  ];
  // A page that stands in none of its lists.
  const hidden = { ...taken, settings: { hidden: true } };
  const keys = (pages: Page[]) => [
    keyOf(pages, { site: makeSite({ settings }) }),
    keyOf(pages, { site: makeSite({ settings: settingsSchema.parse({}) }) }),
  ];
  const [before, after] = [keys([page]), keys([page, hidden])];
  assert.notEqual(before[0], after[0]);
  assert.equal(before[1], after[1]);
});
