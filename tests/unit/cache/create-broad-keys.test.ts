import assert from "node:assert/strict";
import { test } from "node:test";
import { createBroadKeys } from "../../../src/cache/create-broad-keys.ts";
import type { Content } from "../../../src/content/content.ts";
import type { Page } from "../../../src/content/page.ts";
import type { LayoutContext } from "../../../src/layouts/layout-context.ts";
import { noAssets } from "../../../src/layouts/site-assets.ts";
import { buildNavigation } from "../../../src/navigation/build-navigation.ts";
import { createAddresser } from "../../../src/site/address.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import type { Site } from "../../../src/site/site.ts";
import { makeContent, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

const visit = makePage({ url: "/en/visit/", title: "Visit" });
const tickets = makePage({ url: "/en/tickets/", title: "Tickets" });
const draft = makePage({ url: "/en/draft/", title: "Draft" });
const boat = { id: "en/boat.pdf", absolutePath: "/content/en/boat.pdf", size: 10 };
const source = { path: "content/data/forms/join.yaml", text: "" };

interface Change {
  pages?: Page[];
  content?: Partial<Content>;
  site?: Partial<Site>;
  context?: Partial<LayoutContext>;
  digest?: string;
}

function keyOf({ pages = [visit, tickets], content = {}, site = {}, context = {}, digest }: Change): string {
  const all = makeContent(pages, { withheld: [draft], files: [boat], ...content });
  const whole = makeSite(site);
  const build = createBroadKeys({
    site: whole,
    content: all,
    navigation: buildNavigation(whole, all),
    assets: noAssets,
    images: new Map(),
    search: null,
    cards: new Map(),
    csp: null,
    digest: "shared",
    ...context,
  });
  const own = visit.source;
  return build({ ...visit, source: { ...own, digest: digest ?? own.digest } });
}

const same = keyOf({});
const change = (page: Page, parts: Partial<Page>): Page => ({ ...page, ...parts });
const image = { width: 1, height: 1, src: "/a.gif", sources: [] };
const data = makeContent([]).data;

const changes: Record<string, Change> = {
  "its own source": { digest: "b".repeat(64) },
  "a title elsewhere": { pages: [visit, change(tickets, { title: "Prices" })] },
  "an order elsewhere": { pages: [visit, change(tickets, { order: 3 })] },
  "a setting elsewhere": { pages: [visit, change(tickets, { settings: { hidden: true } })] },
  "a day elsewhere": { pages: [visit, change(tickets, { updated: "2026-01-02" })] },
  "a page that went": { pages: [visit] },
  "a draft's address": { content: { withheld: [change(draft, { url: "/en/plan/" })] } },
  "a page that can't be read": { content: { unreadable: ["en/odd.md"] } },
  "the size of a file": { content: { files: [{ ...boat, size: 11 }] } },
  "a form with a fault": { content: { data: { ...data, forms: new Map([["join", null]]) } } },
  "another form": {
    content: { data: { ...data, forms: new Map([["join", { source, form: { fields: [] } as never }]]) } },
  },
  "a setting of the site": { site: { settings: settingsSchema.parse({ title: "Boats" }) } },
  "the prefix of addresses": { site: { address: createAddresser({ pathPrefix: "/p/", relative: false }) } },
  "the day": { site: { today: "2031-01-01" } },
  "a style": { context: { assets: { ...noAssets, styles: ["/assets/main.1.css"] } } },
  "the program that draws": { context: { assets: { ...noAssets, drawings: "other" } } },
  "an image": { context: { images: new Map([["en/a.gif", image]]) } },
  "another image": { context: { images: new Map([["en/a.gif", { ...image, width: 2 }]]) } },
  "the search": { context: { search: { en: "/assets/search.js" } } },
  "a card": { context: { cards: new Map([[visit.id, "/assets/cards/a.png"]]) } },
  "the policy": { context: { csp: "default-src 'none'" } },
  "the layouts": { context: { digest: "other" } },
};

for (const [what, changed] of Object.entries(changes))
  test(`the broad key of a page changes with ${what}`, () => assert.notEqual(keyOf(changed), same));

test("all these changes are told from one another", () => {
  const keys = Object.values(changes).map(keyOf);
  assert.equal(new Set(keys).size, keys.length);
});

test("the broad key of a page stays while only the text of another one changes", () => {
  const other = change(tickets, { source: { ...tickets.source, text: "Other words." }, spans: {} });
  assert.equal(keyOf({ pages: [visit, other] }), same);
});
